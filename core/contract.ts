import { oc, type InferContractRouterInputs, type InferContractRouterOutputs } from '@orpc/contract';
import { z } from 'zod';
import { blockSchema, richTextSchema, sourceSchema, termSchema } from './content/pack.ts';
import { responseSchema } from './quiz/response.ts';
import { attemptModeSchema, idSchema, presetSchema, ratingSchema } from './study/event.ts';

/*
 * Every call of the app, named `area.verbNoun`. The page reaches data through these calls and no others.
 * Who calls is known from the transport, so a learner's own id is never an argument.
 * `event` arguments are ids made by the page (32 hex digits): a retried request is the same event.
 */

const reference = z.string().min(1).max(200);
const event = idSchema;

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

/** A cited fact as a reader sees it. */
export const factViewSchema = z.object({
  id: z.string(),
  statement: z.string(),
  date: z.string(),
  sources: z.array(sourceSchema),
  asOf: z.string(),
  staleAfter: z.string().optional(),
  /** Past its `staleAfter` on the learner's own calendar. */
  stale: z.boolean(),
  verified: z.enum(['yes', 'seed']),
});
export type FactView = z.infer<typeof factViewSchema>;

const feedbackSchema = z.object({
  /** 0..1 */
  score: z.number(),
  /** The response that would score 1. */
  key: responseSchema,
  /** Feedback for what was chosen, or for each wrong option (by option id) once answered. */
  notes: z.array(z.object({ option: z.string(), correct: z.boolean(), text: richTextSchema })),
  /** General feedback for a wrong true-false or ordering answer; empty otherwise. */
  remark: richTextSchema,
  explanation: richTextSchema,
  facts: z.array(factViewSchema),
  section: z.object({ id: z.string(), title: z.string(), lesson: z.string() }),
});
/** What is told after an answer; never sent before. */
export type Feedback = z.infer<typeof feedbackSchema>;

const questionSchema = z.object({
  item: z.string(),
  kind: z.enum(['single', 'multiple', 'true-false', 'ordering']),
  level: z.enum(['recall', 'understanding', 'judgement']),
  stem: richTextSchema,
  /** Options or entries in the order shown; empty for true-false. No key. */
  options: z.array(z.object({ id: z.string(), text: richTextSchema })),
});
/** An item as asked: shuffled, without its key. */
export type Question = z.infer<typeof questionSchema>;

const answeredQuestionSchema = questionSchema.extend({
  response: responseSchema.optional(),
  /** Present only where it may be shown: in practice after the answer, in a test after the end. */
  feedback: feedbackSchema.optional(),
});
export type AnsweredQuestion = z.infer<typeof answeredQuestionSchema>;

const attemptViewSchema = z.object({
  attempt: z.string(),
  unit: z.object({ id: z.string(), title: z.string() }),
  mode: attemptModeSchema,
  /** Milliseconds since the epoch. */
  startedAt: z.number(),
  finishedAt: z.number().optional(),
  /** Mean score 0..1 over all items; only once finished. */
  score: z.number().optional(),
  questions: z.array(answeredQuestionSchema),
});
export type AttemptView = z.infer<typeof attemptViewSchema>;

const nextIntervalSchema = z.object({
  rating: ratingSchema,
  /** Minutes until the card is asked again, when that is less than a day. */
  minutes: z.number().optional(),
  /** Days until the card is asked again, otherwise. */
  days: z.number().optional(),
});

const cardViewSchema = z.object({
  card: z.string(),
  kind: z.enum(['basic', 'cloze', 'typed']),
  /** basic and typed: the question. */
  front: richTextSchema,
  /** basic: the answer. */
  back: richTextSchema,
  /** cloze: the text with this card's gaps. */
  parts: z.array(
    z.union([z.object({ text: z.string() }), z.object({ gap: z.string(), hint: z.string().optional() })]),
  ),
  /** typed: the answer and the spellings that count. */
  answer: z.string().optional(),
  accept: z.array(z.string()),
  facts: z.array(factViewSchema),
  section: z.object({ id: z.string(), title: z.string(), lesson: z.string() }),
  phase: z.enum(['new', 'learning', 'review', 'relearning']),
  /** Expected chance of recall now, 0..1; absent for a card never seen. */
  recall: z.number().optional(),
  intervals: z.array(nextIntervalSchema),
});
export type CardView = z.infer<typeof cardViewSchema>;

const sessionViewSchema = z.object({
  /** The card to show; null when none is left today. */
  card: cardViewSchema.nullable(),
  /** Cards left today. */
  left: z.object({ new: z.number(), learning: z.number(), review: z.number() }),
  /** Cards rated on this study day. */
  doneToday: z.number(),
  /** Whether {@link contract.study.undoRating} has something to take back. */
  canUndo: z.boolean(),
  /** When the next card falls due, milliseconds since the epoch; null when none is scheduled. */
  nextDueAt: z.number().nullable(),
});
export type SessionView = z.infer<typeof sessionViewSchema>;

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

/** One thing Today proposes, with the reason for it. The page words the reason. */
const planEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('due-cards'),
    count: z.number(),
    minutes: z.number(),
    /** Mean chance of recall of these cards now, and in three days if they are left (0..1). */
    recallNow: z.number(),
    recallIfLeft: z.number(),
  }),
  z.object({ kind: z.literal('new-cards'), count: z.number(), minutes: z.number(), unitTitle: z.string() }),
  z.object({
    kind: z.literal('weak-items'),
    count: z.number(),
    minutes: z.number(),
    unit: z.string(),
    /** The weakest concept among them, by title, and its score (0..1). */
    concept: z.string(),
    score: z.number(),
  }),
  z.object({
    kind: z.literal('next-section'),
    minutes: z.number(),
    lesson: z.string(),
    lessonTitle: z.string(),
    section: z.string(),
    sectionTitle: z.string(),
    unitTitle: z.string(),
    /** Whether reading stopped inside this section. */
    begun: z.boolean(),
  }),
  z.object({
    kind: z.literal('open-attempt'),
    attempt: z.string(),
    unitTitle: z.string(),
    answered: z.number(),
    total: z.number(),
    minutes: z.number(),
  }),
]);
export type PlanEntry = z.infer<typeof planEntrySchema>;

const planSchema = z.object({
  /** Study day as an ISO date. */
  today: z.string(),
  entries: z.array(planEntrySchema),
  minutes: z.number(),
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

const lessonSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  minutes: z.number(),
  sections: z.number(),
  sectionsRead: z.number(),
  objectives: z.array(z.string()),
});

const unitSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  objectives: z.array(z.string()),
  lessons: z.array(lessonSummarySchema),
  cards: z.object({ total: z.number(), started: z.number(), due: z.number() }),
  items: z.object({ total: z.number(), answered: z.number() }),
  /** How the unit test is drawn. */
  test: z.object({ items: z.number(), minutes: z.number() }),
  /** Mean mastery of the unit's concepts, 0..1. */
  mastery: z.number(),
  attempts: z.array(
    z.object({
      attempt: z.string(),
      mode: attemptModeSchema,
      startedAt: z.number(),
      finishedAt: z.number().optional(),
      score: z.number().optional(),
      answered: z.number(),
      total: z.number(),
    }),
  ),
});
export type UnitSummary = z.infer<typeof unitSummarySchema>;

const librarySchema = z.object({
  packs: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      summary: z.string(),
      version: z.string(),
      asOf: z.string(),
      licence: z.string(),
      authors: z.array(z.string()),
      units: z.array(unitSummarySchema),
    }),
  ),
});
export type Library = z.infer<typeof librarySchema>;

const lessonViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  minutes: z.number(),
  objectives: z.array(z.string()),
  unit: z.object({ id: z.string(), title: z.string() }),
  sections: z.array(
    z.object({ id: z.string(), title: z.string(), read: z.boolean(), blocks: z.array(blockSchema) }),
  ),
  /** Every fact the lesson cites, in the order first cited: citation number n is `facts[n - 1]`. */
  facts: z.array(factViewSchema),
  /** Every glossary term the lesson uses. */
  terms: z.array(termSchema),
  /** The lesson's check questions, with the last answer and its feedback where there is one. */
  checks: z.array(answeredQuestionSchema),
  /** Where reading stopped. */
  position: z.object({ section: z.string(), block: z.string() }).nullable(),
  next: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** Cards of this lesson never seen so far. */
  newCards: z.number(),
});
export type LessonView = z.infer<typeof lessonViewSchema>;

/** The look of one device. */
export const deviceSettingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['small', 'medium', 'large', 'larger']),
  density: z.enum(['comfortable', 'compact']),
  /** BCP 47 tag of the interface. */
  language: z.string().max(35),
});
export type DeviceSettings = z.infer<typeof deviceSettingsSchema>;

const settingsSchema = z.object({ device: deviceSettingsSchema, preset: presetSchema });
export type Settings = z.infer<typeof settingsSchema>;

/** Something about the data folder or a pack the learner should know. */
const noticeSchema = z.discriminatedUnion('kind', [
  /** A journal has lines that could not be read; they are kept and skipped. */
  z.object({ kind: z.literal('journal-damaged'), file: z.string(), lines: z.number() }),
  /** An unfinished last line was cut off and kept aside. */
  z.object({ kind: z.literal('journal-torn'), file: z.string(), keptAs: z.string() }),
  /** Two different events claimed one id; the smaller was kept everywhere. */
  z.object({ kind: z.literal('event-conflict'), id: z.string() }),
  /** A document could not be read: moved aside, and an earlier copy or the defaults are used. */
  z.object({
    kind: z.literal('document-damaged'),
    file: z.string(),
    keptAs: z.string(),
    restored: z.enum(['backup', 'defaults']),
  }),
  /** A pack could not be loaded; the others can be studied. */
  z.object({ kind: z.literal('pack-broken'), pack: z.string(), cause: z.string() }),
  /** The machine's clock is earlier than this build of the app. */
  z.object({ kind: z.literal('clock-wrong'), clock: z.string() }),
  /** The data folder can only be read: answers cannot be kept. */
  z.object({ kind: z.literal('read-only'), folder: z.string(), cause: z.string() }),
  /** Events written by a newer version of the app are kept and skipped. */
  z.object({ kind: z.literal('newer-events'), events: z.number() }),
]);
export type Notice = z.infer<typeof noticeSchema>;

const forecastSchema = z.object({
  /** Cards falling due on each of the next 28 study days, today first (what is overdue counts today). */
  days: z.array(z.object({ date: z.string(), due: z.number() })),
});

const progressReportSchema = z.object({
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
      .input(z.object({ event, item: reference, response: responseSchema, tookMs: z.number().int().min(0) }))
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
          tookMs: z.number().int().min(0),
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
