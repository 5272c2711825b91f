import { z } from 'zod';
import { quizChoiceSchema } from '#core/quiz/quiz-choice.ts';

/** How an attempt gives feedback: at once, or after it is finished. */
export const attemptModeSchema = z.enum(['practice', 'test']);
export type AttemptMode = z.infer<typeof attemptModeSchema>;

/**
 * Where the questions of an attempt come from: one unit, all units read so far, chosen one by one by what is known of the
 * learner, chosen by the learner, answered wrongly though sure, or missed before.
 */
export const attemptPurposeSchema = z.enum(['unit', 'mixed', 'adaptive', 'own', 'sure-but-wrong', 'missed']);
export type AttemptPurpose = z.infer<typeof attemptPurposeSchema>;

const reference = z.string().min(1).max(200);

/** A hash of an item as it was shown: eight hex digits. */
export const itemVersionSchema = z.string().regex(/^[0-9a-f]{8}$/);

/** What is settled when an attempt starts. What is absent was not there when older attempts were started. */
export const attemptSettings = {
  /** The unit whose items are asked; absent where they come from several. */
  unit: reference.optional(),
  /** `unit` where absent. */
  purpose: attemptPurposeSchema.optional(),
  /** The learner's name for a quiz of their own. */
  title: z.string().trim().min(1).max(200).optional(),
  /** What a quiz of their own was made of, so that it can be made again. */
  choice: quizChoiceSchema.optional(),
  mode: attemptModeSchema,
  /** Items in the order asked; `item-added` adds to them. */
  items: z.array(reference).min(1).max(200),
  /** What each item said, in the order of `items`: an item changed since is graded by what was shown. */
  versions: z.array(itemVersionSchema).max(200).optional(),
  /** Seeds the shuffle of options. */
  seed: z.number().int().min(0).max(0xffffffff),
  /** Time for the whole attempt, milliseconds, extra time included; none where absent. */
  limitMs: z.number().int().min(1_000).max(86_400_000).optional(),
  /** Answers this much later still count as in time, milliseconds; 0 where absent. */
  graceMs: z.number().int().min(0).max(3_600_000).optional(),
  /** How often a question may be answered in practice; once where absent. */
  tries: z.number().int().min(1).max(5).optional(),
  /** Items before whose answer the learner is asked how sure they are. */
  confidenceFor: z.array(reference).max(200).optional(),
};

/** How sure a learner said they were, percent. */
export const confidenceSchema = z.number().int().min(0).max(100);
