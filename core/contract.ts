import { oc, type InferContractRouterInputs, type InferContractRouterOutputs } from '@orpc/contract';
import { z } from 'zod';
import { responseSchema } from '#core/quiz/response.ts';
import { attemptModeSchema, idSchema, presetSchema, ratingSchema } from '#core/study/event.ts';
import { sessionViewSchema } from './contract/cards.ts';
import { lessonViewSchema, librarySchema } from './contract/library.ts';
import { noticeSchema } from './contract/notices.ts';
import { planSchema } from './contract/plan.ts';
import { progressReportSchema } from './contract/progress-report.ts';
import { answeredQuestionSchema, attemptViewSchema, factViewSchema } from './contract/questions.ts';
import { deviceSettingsSchema, settingsSchema } from './contract/settings.ts';

/*
 * Every call of the app, named `area.verbNoun`. The page reaches data through these calls and no others.
 * Who calls is known from the transport, so a learner's own id is never an argument.
 * `event` arguments are ids made by the page (32 hex digits): a retried request is the same event.
 */

const reference = z.string().min(1).max(200);
const event = idSchema;
/** Milliseconds from question to answer, at most an hour. */
const answerTime = z.number().int().min(0).max(3_600_000);

/** The closed set of errors a call may end with. Anything else is a defect and is reported as `internal`. */
const errors = {
  /** The input does not fit the contract; `field` is the path of the first field that is wrong. */
  'invalid-input': { status: 400, data: z.object({ field: z.string(), cause: z.string() }) },
  'not-found': { status: 404, data: z.object({ what: z.string(), id: z.string() }) },
  /** The deed no longer fits the state: a finished attempt, nothing to take back. */
  conflict: { status: 409, data: z.object({ cause: z.string() }) },
  /** The answer could not be put on disk and was not taken: nothing changed. `cause` says why in plain words. */
  'not-saved': { status: 507, data: z.object({ cause: z.string(), folder: z.string() }) },
  /** The data folder could only be opened for reading. */
  'read-only': { status: 503, data: z.object({ cause: z.string(), folder: z.string() }) },
};

const call = oc.errors(errors);

export const contract = {
  app: {
    /** What the page needs before the first screen. */
    getStatus: call.output(
      z.object({
        version: z.string(),
        host: z.enum(['desktop', 'local']),
        dataFolder: z.string(),
        notices: z.array(noticeSchema),
        settings: settingsSchema,
        firstRun: z.boolean(),
        /** Cards due now, for the badge. */
        due: z.number(),
      }),
    ),
  },
  settings: {
    /** Changes the look of this device. Absent fields stay. */
    changeDevice: call.input(deviceSettingsSchema.partial()).output(settingsSchema),
    /** Changes the learner's study settings from now on; due dates already given stay. */
    changePreset: call.input(z.object({ event, preset: presetSchema })).output(settingsSchema),
  },
  content: {
    getLibrary: call.output(librarySchema),
    getLesson: call.input(z.object({ lesson: reference })).output(lessonViewSchema),
    getFact: call.input(z.object({ fact: reference })).output(factViewSchema),
  },
  study: {
    getPlan: call.output(planSchema),
    /** The next card, of one unit or lesson where one is named. */
    getNextCard: call
      .input(z.object({ unit: reference.optional(), lesson: reference.optional() }))
      .output(sessionViewSchema),
    /** Rates a card; the reply comes after the answer is on disk and carries the next card. */
    rateCard: call
      .input(
        z.object({
          event,
          card: reference,
          /** As shown with the card: a card that was rated in another window meanwhile is refused as `conflict`. */
          reps: z.number().int().min(0).optional(),
          rating: ratingSchema,
          tookMs: z.number().int().min(0).max(300_000),
          typed: z.string().max(500).optional(),
          unit: reference.optional(),
          lesson: reference.optional(),
        }),
      )
      .output(sessionViewSchema),
    /** Takes back the last rating given on this device, at any depth; the reply shows that card again. */
    undoRating: call
      .input(z.object({ event, unit: reference.optional(), lesson: reference.optional() }))
      .output(sessionViewSchema),
    readSection: call
      .input(z.object({ event, section: reference }))
      .output(z.object({ section: z.string(), read: z.boolean() })),
    keepPosition: call
      .input(z.object({ event, lesson: reference, section: reference, block: z.string().max(60) }))
      .output(z.object({ kept: z.boolean() })),
    /** Answers a check question inside a lesson. */
    answerCheck: call
      .input(z.object({ event, item: reference, response: responseSchema, tookMs: answerTime }))
      .output(answeredQuestionSchema),
  },
  quiz: {
    /** Starts an attempt at a unit's items. `practice` draws weak and new items first; `test` follows the blueprint. */
    startAttempt: call
      .input(
        z.object({
          event,
          attempt: idSchema,
          unit: reference,
          mode: attemptModeSchema,
          /** How many items; the blueprint's number when absent. */
          items: z.number().int().min(1).max(100).optional(),
        }),
      )
      .output(attemptViewSchema),
    getAttempt: call.input(z.object({ attempt: idSchema })).output(attemptViewSchema),
    /** Keeps an answer; in practice its feedback comes back with it. */
    answerItem: call
      .input(
        z.object({
          event,
          attempt: idSchema,
          item: reference,
          response: responseSchema,
          tookMs: answerTime,
        }),
      )
      .output(answeredQuestionSchema),
    /** Ends an attempt; items left out score 0. The reply is the attempt with all feedback. */
    finishAttempt: call.input(z.object({ event, attempt: idSchema })).output(attemptViewSchema),
  },
  report: {
    getProgress: call.output(progressReportSchema),
  },
};

export type Contract = typeof contract;
export type Inputs = InferContractRouterInputs<Contract>;
export type Outputs = InferContractRouterOutputs<Contract>;
