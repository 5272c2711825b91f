import { z } from 'zod';
import { MAX_ITEMS } from '#core/quiz/item-kinds.ts';
import { MAX_TRIES } from '#core/quiz/practice-rules.ts';
import { quizChoiceSchema } from '#core/quiz/quiz-choice.ts';
import { responseSchema } from '#core/quiz/response.ts';
import { attemptModeSchema, attemptPurposeSchema, confidenceSchema } from '#core/study/attempt-settings.ts';
import { idSchema } from '#core/study/event.ts';
import { itemAnalysisSchema, itemAnalysisScopeSchema } from '#core/contract/item-analysis.ts';
import { paperInputSchema, paperSchema } from '#core/contract/paper.ts';
import { answeredQuestionSchema, attemptViewSchema } from '#core/contract/questions.ts';
import {
  calibrationSchema,
  quizCountSchema,
  quizOptionsSchema,
  quizzesSchema,
} from '#core/contract/quizzes.ts';
import { call } from './call.ts';
import { answerTime, event, reference } from './inputs.ts';

export const quiz = {
  /**
   * Starts an attempt. At a unit's items `practice` draws weak and new ones first and `test` follows the blueprint; where the
   * questions come from several units, `purpose` says how they are chosen.
   */
  startAttempt: call
    .input(
      z.object({
        event,
        attempt: idSchema,
        /** For the purpose `unit`, which is the one where none is named. */
        unit: reference.optional(),
        purpose: attemptPurposeSchema.optional(),
        mode: attemptModeSchema,
        /** How many items; the blueprint's number, or ten, when absent. */
        items: z.number().int().min(1).max(MAX_ITEMS).optional(),
        /** For the purpose `own`: what it is made of, what it is called, and its time. */
        choice: quizChoiceSchema.optional(),
        title: z.string().trim().min(1).max(200).optional(),
        limitMinutes: z.number().int().min(1).max(600).optional(),
        /** How often a question may be tried in practice; once when absent. */
        tries: z.number().int().min(1).max(MAX_TRIES).optional(),
        /** For the purpose `missed`: the very items. */
        asked: z.array(reference).min(1).max(MAX_ITEMS).optional(),
      }),
    )
    .output(attemptViewSchema),
  getAttempt: call.input(z.object({ attempt: idSchema })).output(attemptViewSchema),
  /** Adds the next question of adaptive practice once the one before was answered; else the attempt stays as it is. */
  askNext: call.input(z.object({ event, attempt: idSchema })).output(attemptViewSchema),
  /** What can be quizzed across units, and the attempts whose questions come from several. */
  getQuizzes: call.output(quizzesSchema),
  /** What a quiz of one's own can be made of. */
  getQuizOptions: call.output(quizOptionsSchema),
  countQuiz: call.input(z.object({ choice: quizChoiceSchema })).output(quizCountSchema),
  getCalibration: call.output(calibrationSchema),
  /** Its steps as CSV text, with the file name it is saved under. */
  exportCalibration: call.output(z.object({ name: z.string(), text: z.string() })),
  /**
   * Keeps an answer; in practice its feedback comes back with it. `conflict` where it cannot be taken any more, and for an
   * answer to a test that goes from another `base` than what is kept by now.
   */
  answerItem: call
    .input(
      z.object({
        event,
        attempt: idSchema,
        item: reference,
        response: responseSchema,
        /** The answer that was kept when this one was begun, null for none; whatever is kept is replaced where it is absent. */
        base: responseSchema.nullable().optional(),
        /** How sure the learner said they were, where they were asked. */
        confidence: confidenceSchema.optional(),
        tookMs: answerTime,
      }),
    )
    .output(answeredQuestionSchema),
  /** Shows the next hint of a question in practice, kept before it is told; `hint` is 1 for the first. */
  takeHint: call
    .input(z.object({ event, attempt: idSchema, item: reference, hint: z.number().int().min(1).max(10) }))
    .output(answeredQuestionSchema),
  /** Tells the answer to a question in practice although there are tries left. */
  showAnswer: call
    .input(z.object({ event, attempt: idSchema, item: reference }))
    .output(answeredQuestionSchema),
  /** Ends an attempt; items left out score 0. The reply is the attempt with all feedback. */
  finishAttempt: call.input(z.object({ event, attempt: idSchema })).output(attemptViewSchema),
  /** A quiz to be printed: a unit's by the number on the sheet, or the questions of an attempt. No key. */
  getPaper: call.input(paperInputSchema).output(paperSchema),
  /** The same with the key, for a sheet of its own; `conflict` for an attempt that is not finished. */
  getPaperKey: call.input(paperInputSchema).output(paperSchema),
  /** How the questions of a unit did in the learner's finished attempts; see `core/report/item-analysis.ts`. */
  getItemAnalysis: call.input(itemAnalysisScopeSchema).output(itemAnalysisSchema),
  /** Its table of questions as CSV text, with the file name it is saved under. */
  exportItemAnalysis: call
    .input(itemAnalysisScopeSchema)
    .output(z.object({ name: z.string(), text: z.string() })),
};
