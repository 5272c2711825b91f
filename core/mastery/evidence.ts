import { z } from 'zod';

/** Five steps of mastery, from never met to lasting. */
const masteryLevelSchema = z.enum(['not-begun', 'seen', 'shaky', 'known', 'lasting']);
export type MasteryLevel = z.infer<typeof masteryLevelSchema>;

/** How well a concept is known, and what says so. */
export const masterySchema = z.object({
  /** 0..1: what would be known now. */
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
export type Mastery = z.infer<typeof masterySchema>;
