import { z } from 'zod';
import { blockSchema, termSchema } from '#core/content/pack.ts';
import { attemptSummarySchema } from './attempt-summary.ts';
import { figureViewSchema } from './figures.ts';
import { answeredQuestionSchema, factViewSchema } from './questions.ts';

const lessonSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  minutes: z.number(),
  sections: z.number(),
  sectionsRead: z.number(),
  objectives: z.array(z.string()),
});

/** Cards of a deck: in all, met so far, due now. */
const cardCountsSchema = z.object({ total: z.number(), started: z.number(), due: z.number() });

const unitSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  objectives: z.array(z.string()),
  lessons: z.array(lessonSummarySchema),
  cards: cardCountsSchema,
  items: z.object({ total: z.number(), answered: z.number() }),
  /** How the unit test is drawn. */
  test: z.object({ items: z.number(), minutes: z.number() }),
  /** Mean mastery of the unit's concepts, 0..1. */
  mastery: z.number(),
  /** Newest first. */
  attempts: z.array(attemptSummarySchema),
});
export type UnitSummary = z.infer<typeof unitSummarySchema>;

export const librarySchema = z.object({
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
  /** The learner's own decks; `id` is what a review is limited to. */
  decks: z.array(z.object({ id: z.string(), title: z.string(), cards: cardCountsSchema })),
});
export type Library = z.infer<typeof librarySchema>;

export const lessonViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** BCP 47 tag of what it is written in; absent where nobody said. */
  language: z.string().optional(),
  minutes: z.number(),
  objectives: z.array(z.string()),
  unit: z.object({ id: z.string(), title: z.string() }),
  sections: z.array(
    z.object({ id: z.string(), title: z.string(), read: z.boolean(), blocks: z.array(blockSchema) }),
  ),
  /** Every fact the lesson cites, in the order first cited: citation number n is `facts[n - 1]`. */
  facts: z.array(factViewSchema),
  /** What its figures draw. */
  figures: z.array(figureViewSchema),
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
