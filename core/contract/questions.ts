import { z } from 'zod';
import { areaSchema, drawingSchema } from '#core/content/drawing.ts';
import { sourceSchema } from '#core/content/pack-parts.ts';
import { richTextSchema } from '#core/content/inline.ts';
import { quizChoiceSchema } from '#core/quiz/quiz-choice.ts';
import { responseSchema } from '#core/quiz/response.ts';
import { attemptModeSchema, attemptPurposeSchema } from '#core/study/attempt-settings.ts';

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

const gradingSchema = z.object({
  /** 0..1 */
  score: z.number(),
  /** The response that would score 1. */
  key: responseSchema,
  /** A note for each option or field, by its id. */
  notes: z.array(z.object({ option: z.string(), correct: z.boolean(), text: richTextSchema })),
  /** On an answer that is not fully right; empty otherwise, and where the notes say it all. */
  remark: richTextSchema,
});
export type Grading = z.infer<typeof gradingSchema>;

const feedbackSchema = gradingSchema.extend({
  /** What an essay is marked by, and an answer that meets it all. */
  rubric: z
    .object({
      criteria: z.array(z.object({ id: z.string(), text: richTextSchema, points: z.number() })).readonly(),
      model: z.array(richTextSchema).readonly(),
    })
    .optional(),
  explanation: richTextSchema,
  facts: z.array(factViewSchema),
  /** Null where the lesson is gone. `block` is the paragraph that says it, where one cites the same facts. */
  section: z
    .object({ id: z.string(), title: z.string(), lesson: z.string(), block: z.string().optional() })
    .nullable(),
});
/** What is told after an answer; never sent before. */
export type Feedback = z.infer<typeof feedbackSchema>;

const choiceSchema = z.object({ id: z.string(), text: richTextSchema });

/** One question about a case. */
const casePartSchema = z.object({
  id: z.string(),
  kind: z.enum(['single', 'multiple', 'true-false']),
  stem: richTextSchema,
  options: z.array(choiceSchema),
  /** What held in the parts before; only once they are told. */
  held: richTextSchema.optional(),
  /** Only once the part is answered, and where it may be told. */
  told: gradingSchema.optional(),
});
export type CasePart = z.infer<typeof casePartSchema>;

/** A case with its questions, as far as they may be seen. */
const caseSchema = z.object({
  text: z.array(richTextSchema),
  parts: z.array(casePartSchema),
  /** How many parts there are, shown or not. */
  count: z.number(),
  /** The part that is asked now, where one is asked after the other. */
  asked: z.string().optional(),
});
export type CaseView = z.infer<typeof caseSchema>;

const questionSchema = z.object({
  item: z.string(),
  kind: z.enum([
    'single',
    'multiple',
    'true-false',
    'ordering',
    'short-text',
    'numeric',
    'matching',
    'gaps',
    'categorise',
    'timeline',
    'hotspot',
    'scenario',
    'essay',
  ]),
  level: z.enum(['recall', 'understanding', 'judgement']),
  stem: richTextSchema,
  /** Options or entries in the order shown; empty for kinds without. No key. */
  options: z.array(choiceSchema),
  /** Places to be filled in, by typing where there are no choices; empty for kinds without. */
  fields: z.array(
    z.object({ id: z.string(), label: richTextSchema, choices: z.array(choiceSchema).optional() }),
  ),
  /** The text the fields stand in, where they stand in one. */
  parts: z.array(z.union([z.object({ text: richTextSchema }), z.object({ field: z.string() })])).optional(),
  /** Years a field may hold, both ends included. */
  years: z.object({ from: z.number(), to: z.number() }).optional(),
  /** A drawing to point at; its regions are the options. */
  sketch: z
    .object({
      drawing: drawingSchema,
      regions: z.array(z.object({ id: z.string(), area: areaSchema })),
      /** Whether more than one region is meant. */
      isSeveral: z.boolean(),
    })
    .optional(),
  case: caseSchema.optional(),
});
/** An item as asked: shuffled, without its key. */
export type Question = z.infer<typeof questionSchema>;

/** What a question in practice still has to give. */
const practisedSchema = z.object({
  /** Answers given so far, and how many more may be. */
  tries: z.object({ taken: z.number(), left: z.number() }),
  hints: z.object({
    /** The author's hints shown so far. */
    texts: z.array(richTextSchema),
    /** Wrong options struck out. */
    struck: z.array(z.string()),
    taken: z.number(),
    left: z.number(),
  }),
});

const reasonSchema = z.object({
  concept: z.string(),
  title: z.string(),
  /** Whether no concept was weaker; else those that were could not be asked about. */
  isWeakest: z.boolean(),
  /** Answers about the concept before this one. */
  answers: z.number(),
  /** How well it was known before, 0..1, and after the answer where there is one: see `core/quiz/ability.ts`. */
  before: z.number(),
  after: z.number().optional(),
  /** Chance of success, 0..1. */
  chance: z.number(),
});
export type AdaptiveReason = z.infer<typeof reasonSchema>;

export const answeredQuestionSchema = questionSchema.extend({
  response: responseSchema.optional(),
  /** In practice under way. */
  practised: practisedSchema.optional(),
  /** What is told of a try that was not right and not the last: the key is not among it. */
  trial: z
    .object({
      isPartly: z.boolean(),
      notes: z.array(z.object({ option: z.string(), correct: z.boolean(), text: richTextSchema })),
    })
    .optional(),
  /** What the question earned, 0..1, tries and hints taken off; with its feedback. */
  earned: z.number().optional(),
  /** An answer that came after the time was up, and what it would have scored; once finished. */
  late: z.object({ response: responseSchema, score: z.number() }).optional(),
  /**
   * The pack says it otherwise by now; once finished. `present` is how it is asked today, null where it is not any more;
   * `isShown` whether the wording above is the one that was asked, which is lost where it could not be kept.
   */
  changed: z.object({ present: questionSchema.nullable(), isShown: z.boolean() }).optional(),
  /** Present only where it may be shown: in practice after the answer, in a test after the end. */
  feedback: feedbackSchema.optional(),
  /** Whether the learner is asked how sure they are. */
  asksConfidence: z.boolean().optional(),
  /** How sure the learner said they were, percent. */
  confidence: z.number().optional(),
  /** Why adaptive practice asks it. */
  reason: reasonSchema.optional(),
});
export type AnsweredQuestion = z.infer<typeof answeredQuestionSchema>;

export const attemptViewSchema = z.object({
  attempt: z.string(),
  /** Null where the questions come from several. */
  unit: z.object({ id: z.string(), title: z.string() }).nullable(),
  purpose: attemptPurposeSchema,
  /** The learner's name for a quiz of their own. */
  title: z.string().optional(),
  /** What a quiz of their own is made of. */
  choice: quizChoiceSchema.optional(),
  /** Most questions it can have, where they are chosen under way and more can come. */
  most: z.number().optional(),
  mode: attemptModeSchema,
  /** Milliseconds since the epoch. */
  startedAt: z.number(),
  finishedAt: z.number().optional(),
  /** Mean score 0..1 over all items but essays nobody has marked; only once finished, where there is any. */
  score: z.number().optional(),
  /** Time for the whole attempt and after it, milliseconds; where it has a limit. */
  limitMs: z.number().optional(),
  graceMs: z.number().optional(),
  /** How much after the time was up it was handed in, milliseconds; only where it was late. */
  lateMs: z.number().optional(),
  /** The score with what came late; only where something did. */
  lateScore: z.number().optional(),
  questions: z.array(answeredQuestionSchema),
});
export type AttemptView = z.infer<typeof attemptViewSchema>;
