import { z } from 'zod';
import { sourceSchema } from '#core/content/pack-parts.ts';
import { richTextSchema } from '#core/content/inline.ts';
import { responseSchema } from '#core/quiz/response.ts';
import { attemptModeSchema } from '#core/study/event.ts';

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
  /** A note for each option or field, by its id. */
  notes: z.array(z.object({ option: z.string(), correct: z.boolean(), text: richTextSchema })),
  /** On an answer that is not fully right; empty otherwise, and where the notes say it all. */
  remark: richTextSchema,
  explanation: richTextSchema,
  facts: z.array(factViewSchema),
  section: z.object({ id: z.string(), title: z.string(), lesson: z.string() }),
});
/** What is told after an answer; never sent before. */
export type Feedback = z.infer<typeof feedbackSchema>;

const choiceSchema = z.object({ id: z.string(), text: richTextSchema });

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
});
/** An item as asked: shuffled, without its key. */
export type Question = z.infer<typeof questionSchema>;

export const answeredQuestionSchema = questionSchema.extend({
  response: responseSchema.optional(),
  /** Present only where it may be shown: in practice after the answer, in a test after the end. */
  feedback: feedbackSchema.optional(),
});
export type AnsweredQuestion = z.infer<typeof answeredQuestionSchema>;

export const attemptViewSchema = z.object({
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
