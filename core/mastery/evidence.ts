import { z } from 'zod';

/** Five steps of mastery, from never met to lasting; `core/mastery/level.ts` has the rules. */
export const masteryLevelSchema = z.enum(['not-begun', 'seen', 'shaky', 'known', 'lasting']);
export type MasteryLevel = z.infer<typeof masteryLevelSchema>;

/** How well a concept is known, and what says so. */
export const masterySchema = z.object({
  /** 0..1: what would be known now. */
  mastery: z.number(),
  /** 0..1: what would be known in `LASTING_DAYS` days without any study. */
  later: z.number(),
  level: masteryLevelSchema,
  evidence: z.object({
    /** Cards of the concept, how many were ever rated, and the mean chance of recall of those now (0..1). */
    cards: z.object({ total: z.number(), rated: z.number(), recall: z.number().nullable() }),
    /** Items of the concept, how many were ever answered, and their weighted score (0..1). */
    items: z.object({ total: z.number(), answered: z.number(), score: z.number().nullable() }),
    sections: z.object({ total: z.number(), read: z.number() }),
    /** The concepts this one builds on, and how well each is known by its own cards and questions (0..1). */
    prerequisites: z.array(z.object({ concept: z.string(), title: z.string(), mastery: z.number() })),
    /** What shaky prerequisites leave of what cards and questions say (0..1); 1 without prerequisites. */
    support: z.number(),
    /** The weakest cards first: what to look at. */
    weakest: z.array(z.object({ card: z.string(), label: z.string(), recall: z.number() })),
  }),
});
export type Mastery = z.infer<typeof masterySchema>;
