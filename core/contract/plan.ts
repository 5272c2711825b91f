import { z } from 'zod';
import { leftOutSchema, planEntrySchema } from '#core/study/plan-entry.ts';

export const planSchema = z.object({
  /** Study day as an ISO date. */
  today: z.string(),
  /** Fitted to the learner's minutes, where they said how many they have. */
  entries: z.array(planEntrySchema),
  minutes: z.number(),
  /** Minutes a day the learner has; 0 for all there is to do. */
  minutesPerDay: z.number(),
  /** Minutes studied today. */
  minutesStudied: z.number(),
  /** What was done today; `newlyHeld` counts the facts met today that would be recalled now. */
  done: z.object({
    ratings: z.number(),
    recalled: z.number(),
    answers: z.number(),
    sections: z.number(),
    newlyHeld: z.number(),
  }),
  /** What does not fit into today's minutes. */
  left: z.array(leftOutSchema),
  /** Days until no due card waits at these minutes; null where none is left out, or that does not come within a year. */
  daysForDue: z.number().nullable(),
  /** Cards that can be asked now, whatever the minutes. */
  cards: z.object({ due: z.number(), fresh: z.number() }),
  /** A way back after a break, proposed or under way: so many a day until the day on which no card waits any more. */
  catchUp: z
    .object({
      due: z.number(),
      perDay: z.number(),
      /** ISO date; null where it does not come within a year. */
      clearedOn: z.string().nullable(),
      /** Days since the last day of study before today; null where there is none. */
      daysAway: z.number().nullable(),
      isAccepted: z.boolean(),
    })
    .nullable(),
  rhythm: z.object({
    /** Of the week that began on Monday. */
    goal: z
      .object({ unit: z.enum(['minutes', 'recalls']), perWeek: z.number(), done: z.number() })
      .nullable(),
    /** Days studied in a row; null where they are not counted. */
    streak: z.number().nullable(),
    /** Reached today. */
    milestones: z.array(z.enum(['hundred-held', 'year-recalled'])),
    /** Units that came to be known today, each of their concepts. */
    unitsKnown: z.array(z.object({ id: z.string(), title: z.string() })),
  }),
  /** Due reviews that today's limit leaves for tomorrow. */
  heldBack: z.number(),
  /** Facts a learner would recall now: cards whose chance of recall is at least one half. */
  factsHeld: z.number(),
  /** True until the first thing was studied. */
  firstRun: z.boolean(),
  /** ISO date of the last day studied before today. */
  lastStudied: z.string().nullable(),
  /** The last seven study days, oldest first, today last: how many things were done. */
  week: z.array(z.object({ date: z.string(), done: z.number() })),
  units: z.array(z.object({ id: z.string(), title: z.string(), mastery: z.number() })),
});
export type Plan = z.infer<typeof planSchema>;
