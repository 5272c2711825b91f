import { z } from 'zod';
import { masterySchema } from '#core/mastery/evidence.ts';

const conceptMasterySchema = masterySchema.extend({
  concept: z.string(),
  title: z.string(),
  summary: z.string(),
  /** The first section about it that was not read; null where all were. */
  unread: z.object({ lesson: z.string(), section: z.string() }).nullable(),
});
export type ConceptMastery = z.infer<typeof conceptMasterySchema>;

const forecastSchema = z.object({
  /** Cards falling due on each of the next 28 study days, today first (what is overdue counts today). */
  days: z.array(z.object({ date: z.string(), due: z.number() })),
});

export const progressReportSchema = z.object({
  units: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      mastery: z.number(),
      concepts: z.array(conceptMasterySchema),
    }),
  ),
  factsHeld: z.number(),
  /** Share of ratings of the last 30 study days that were not `again`; null before the first. */
  trueRetention: z.number().nullable(),
  ratings30: z.number(),
  forecast: forecastSchema,
  /** Every study day with something done, oldest first. */
  days: z.array(
    z.object({
      date: z.string(),
      done: z.number(),
      ratings: z.number(),
      answers: z.number(),
      sections: z.number(),
      minutes: z.number(),
    }),
  ),
});
export type ProgressReport = z.infer<typeof progressReportSchema>;
