import { z } from 'zod';
import { ANSWERED_CHOICES, ITEM_KINDS, ITEM_LEVELS, MAX_ITEMS } from './item-kinds.ts';

const reference = z.string().min(1).max(200);

/** What a quiz of the learner's own is made of. An empty list leaves nothing out. */
export const quizChoiceSchema = z.object({
  /** Items of any of these units or about any of these concepts. */
  units: z.array(reference).max(200),
  concepts: z.array(reference).max(1000),
  kinds: z.array(z.enum(ITEM_KINDS)).max(ITEM_KINDS.length),
  levels: z.array(z.enum(ITEM_LEVELS)).max(ITEM_LEVELS.length),
  answered: z.enum(ANSWERED_CHOICES),
  /** How many items, where there are so many. */
  count: z.number().int().min(1).max(MAX_ITEMS),
  /** Without the learner's extra time; no limit where absent. */
  limitMinutes: z.number().int().min(1).max(600).optional(),
});
export type QuizChoice = z.infer<typeof quizChoiceSchema>;
