import { z } from 'zod';

/** Five steps of mastery, from never met to lasting. */
export const masteryLevelSchema = z.enum(['not-begun', 'seen', 'shaky', 'known', 'lasting']);
export type MasteryLevel = z.infer<typeof masteryLevelSchema>;

const conceptMasterySchema = z.object({
  concept: z.string(),
  title: z.string(),
  summary: z.string(),
  /** 0..1 */
  mastery: z.number(),
  level: masteryLevelSchema,
  evidence: z.object({
    /** Cards of the concept, how many were ever rated, and the mean chance of recall of those now (0..1). */
    cards: z.object({ total: z.number(), rated: z.number(), recall: z.number().nullable() }),
    /** Items of the concept, how many were ever answered, and their weighted score (0..1). */
    items: z.object({ total: z.number(), answered: z.number(), score: z.number().nullable() }),
    sections: z.object({ total: z.number(), read: z.number() }),
    /** The weakest cards first: what to look at. */
    weakest: z.array(z.object({ card: z.string(), label: z.string(), recall: z.number() })),
  }),
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
  days: z.array(z.object({ date: z.string(), done: z.number(), minutes: z.number() })),
});
export type ProgressReport = z.infer<typeof progressReportSchema>;
