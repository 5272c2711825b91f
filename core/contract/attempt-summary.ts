import { z } from 'zod';
import { attemptModeSchema, attemptPurposeSchema } from '#core/study/attempt-settings.ts';

/** An attempt in a list of them. */
export const attemptSummarySchema = z.object({
  attempt: z.string(),
  purpose: attemptPurposeSchema,
  /** The learner's name for a quiz of their own. */
  title: z.string().optional(),
  mode: attemptModeSchema,
  /** Milliseconds since the epoch, as `finishedAt`. */
  startedAt: z.number(),
  finishedAt: z.number().optional(),
  /** 0..1, once finished and where there is anything to score. */
  score: z.number().optional(),
  /** Of an attempt under way: whether its time runs, or is over. */
  clock: z.enum(['none', 'running', 'over']),
  answered: z.number(),
  total: z.number(),
});
export type AttemptSummary = z.infer<typeof attemptSummarySchema>;
