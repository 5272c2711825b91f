import { z } from 'zod';
import { masteryLevelSchema } from '#core/mastery/evidence.ts';

/** What would be left of what is known now on a day ahead, without any study until then. Dates are ISO days. */
export const outlookSchema = z.object({
  today: z.string(),
  date: z.string(),
  /** The furthest day that can be asked about. */
  lastDate: z.string(),
  /** From today to the date, both among them. */
  steps: z.array(
    z.object({
      date: z.string(),
      /** Facts that would be recalled. */
      facts: z.number(),
      /** Concepts of each level. */
      levels: z.record(masteryLevelSchema, z.number()),
    }),
  ),
  units: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      mastery: z.object({ now: z.number(), later: z.number() }),
      concepts: z.array(
        z.object({ concept: z.string(), now: masteryLevelSchema, later: masteryLevelSchema }),
      ),
    }),
  ),
  /** Concepts known now and not on the date, those lost first in front. */
  lost: z.array(
    z.object({
      concept: z.string(),
      title: z.string(),
      unit: z.string(),
      /** Of the days looked at, the first on which it would not be known. */
      lostBy: z.string(),
      /** 0..1, on the date. */
      mastery: z.number(),
    }),
  ),
});
export type Outlook = z.infer<typeof outlookSchema>;
