import { z } from 'zod';
import { richTextSchema } from '#core/content/inline.ts';
import { attemptModeSchema } from '#core/study/attempt-settings.ts';
import { answeredQuestionSchema } from './questions.ts';

/** A share from 0 to 1, or less than 0 where it can be; null where the attempts do not tell it. */
const figure = z.number().nullable();

/** Which attempts are looked at: finished ones at a unit, all or of one mode. */
export const itemAnalysisScopeSchema = z.object({
  unit: z.string().min(1).max(200),
  mode: attemptModeSchema.optional(),
});

const choiceCountSchema = z.object({
  /** Stands once in a list; `true` and `false` are the sides of a true-false question, which have no text. */
  id: z.string(),
  /** What the field is called, where a question has several. */
  field: richTextSchema,
  text: richTextSchema,
  correct: z.boolean(),
  chosen: z.number(),
});
export type ChoiceCountView = z.infer<typeof choiceCountSchema>;

const itemFiguresSchema = answeredQuestionSchema
  .pick({ item: true, kind: true, level: true, stem: true })
  .extend({
    /** Attempts that asked it, and those that got an answer. */
    asked: z.number(),
    answered: z.number(),
    facility: figure,
    deviation: figure,
    guess: figure,
    intendedWeight: figure,
    effectiveWeight: figure,
    discrimination: figure,
    efficiency: figure,
    choices: z.array(choiceCountSchema),
  });
export type ItemFiguresView = z.infer<typeof itemFiguresSchema>;

export const itemAnalysisSchema = z.object({
  unit: z.object({ id: z.string(), title: z.string() }),
  test: z.object({
    attempts: z.number(),
    mean: figure,
    median: figure,
    deviation: figure,
    skewness: figure,
    kurtosis: figure,
    /** Cronbach's alpha. */
    consistency: figure,
    errorRatio: figure,
    standardError: figure,
  }),
  /** Questions that were asked, in the order of the pack. */
  items: z.array(itemFiguresSchema),
  /** Questions the unit has, and those that were asked and are there no longer. */
  total: z.number(),
  gone: z.number(),
});
export type ItemAnalysisView = z.infer<typeof itemAnalysisSchema>;
