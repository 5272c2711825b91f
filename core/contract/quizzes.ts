import { z } from 'zod';
import { ITEM_KINDS } from '#core/quiz/item-kinds.ts';
import { quizChoiceSchema } from '#core/quiz/quiz-choice.ts';
import { attemptModeSchema } from '#core/study/attempt-settings.ts';
import { attemptSummarySchema } from './attempt-summary.ts';

/** What can be quizzed across units, and the attempts whose questions come from several. */
export const quizzesSchema = z.object({
  /** Questions of sections read, or answered before; and how many units they are of. */
  met: z.number(),
  metUnits: z.number(),
  /** Answered wrongly though sure, and not right since. */
  sureMisses: z.number(),
  /** Answers given with how sure the learner was. */
  confidences: z.number(),
  /** Newest first. */
  attempts: z.array(attemptSummarySchema),
});
export type QuizzesView = z.infer<typeof quizzesSchema>;

const countedSchema = z.object({ id: z.string(), title: z.string(), count: z.number() });

/** What a quiz of one's own can be made of, and what the last one was made of. */
export const quizOptionsSchema = z.object({
  units: z.array(countedSchema),
  /** In the order of the packs; those without questions are left out. */
  concepts: z.array(countedSchema),
  kinds: z.array(z.object({ kind: z.enum(ITEM_KINDS), count: z.number() })),
  last: z
    .object({
      choice: quizChoiceSchema,
      mode: attemptModeSchema,
    })
    .nullable(),
});
export type QuizOptions = z.infer<typeof quizOptionsSchema>;

/** How many questions a choice takes; where none, which part of it left out the last of them. */
export const quizCountSchema = z.object({
  count: z.number(),
  emptiedBy: z.enum(['subject', 'kinds', 'levels', 'answered']).nullable(),
});

export type QuizCount = z.infer<typeof quizCountSchema>;

/** How sure a learner was, and how right; see `core/report/calibration.ts`. */
export const calibrationSchema = z.object({
  answers: z.number(),
  /** From the least sure to the most. */
  steps: z.array(
    z.object({
      /** Percent. */
      confidence: z.number(),
      answers: z.number(),
      /** Mean score, 0..1; null without answers. */
      actual: z.number().nullable(),
    }),
  ),
  stated: z.number().nullable(),
  actual: z.number().nullable(),
  brier: z.number().nullable(),
  bias: z.number().nullable(),
  sureMisses: z.number(),
});
export type CalibrationView = z.infer<typeof calibrationSchema>;
