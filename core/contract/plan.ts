import { z } from 'zod';
import { planEntrySchema } from '#core/study/plan-entry.ts';

export const planSchema = z.object({
  /** Study day as an ISO date. */
  today: z.string(),
  entries: z.array(planEntrySchema),
  minutes: z.number(),
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
