import { z } from 'zod';
import { areaSchema, drawingSchema } from './drawing.ts';
import { richTextSchema } from './inline.ts';
import { globalId } from './pack-parts.ts';

/** The most hints an item has. */
export const MAX_HINTS = 3;

const itemBase = {
  id: globalId,
  level: z.enum(['recall', 'understanding', 'judgement']),
  concepts: z.array(globalId).min(1),
  facts: z.array(globalId).min(1),
  section: globalId,
  stem: richTextSchema,
  /** Shown after the answer, whatever it was. */
  explanation: richTextSchema,
  /** From the faintest to the plainest; none of them names the key. */
  hints: z.array(richTextSchema).max(MAX_HINTS).optional(),
};

export const choiceOptionSchema = z.object({
  /** Stable within the item (`a`, `b`, ...), in the author's order; the learner sees them shuffled. */
  id: z.string(),
  text: richTextSchema,
  correct: z.boolean(),
  /** Why a wrong option is wrong; a right one may say why it is right. */
  feedback: richTextSchema,
});
export type ChoiceOption = z.infer<typeof choiceOptionSchema>;

/** A text with an id that says nothing of where it belongs. */
const entrySchema = z.object({ id: z.string(), text: richTextSchema });

/** Why an answer in one field is wrong, where the author wrote it. */
const feedback = richTextSchema.optional();

/** A place in a text where words are missing. */
const gapSchema = z.object({
  id: z.string(),
  answer: z.string(),
  /** Other spellings that count; of no use where there are choices. */
  accept: z.array(z.string()),
  /** Chosen from these, the answer among them, where present; typed where not. */
  choices: z.array(z.object({ id: z.string(), text: z.string() })).optional(),
  feedback,
});

/** A unit a number may be given in, and what it is in the unit of the key: 1 mile has the factor 1.609344 of kilometres. */
const unitOfMeasureSchema = z.object({ name: z.string(), factor: z.number().positive() });

/** What can be said of a choice of one, of several, or of true and false. */
const choiceKinds = {
  single: { kind: z.literal('single'), options: z.array(choiceOptionSchema).min(2) },
  multiple: { kind: z.literal('multiple'), options: z.array(choiceOptionSchema).min(2) },
  'true-false': {
    kind: z.literal('true-false'),
    answer: z.boolean(),
    /** Shown to who chose the wrong side. */
    feedback: richTextSchema,
  },
};

const partBase = {
  /** Unique in its case; says nothing of the answer. */
  id: z.string(),
  stem: richTextSchema,
  /** What the part counts for beside the others. */
  weight: z.number().positive(),
  /** What held in the parts before, told with the question once they are answered; empty where nothing need be. */
  held: richTextSchema,
};

/** One question about a case. */
const scenarioPartSchema = z.discriminatedUnion('kind', [
  z.object({ ...partBase, ...choiceKinds.single }),
  z.object({ ...partBase, ...choiceKinds.multiple }),
  z.object({ ...partBase, ...choiceKinds['true-false'] }),
]);
export type ScenarioPart = z.infer<typeof scenarioPartSchema>;

/** What an essay is to show, and what that earns. */
const criterionSchema = z.object({ id: z.string(), text: richTextSchema, points: z.number().int().positive() });
export type Criterion = z.infer<typeof criterionSchema>;

/** A question with its key. The key never leaves the main process before an answer is given. */
export const itemSchema = z.discriminatedUnion('kind', [
  z.object({ ...itemBase, ...choiceKinds.single }),
  z.object({ ...itemBase, ...choiceKinds.multiple }),
  z.object({ ...itemBase, ...choiceKinds['true-false'] }),
  z.object({
    ...itemBase,
    kind: z.literal('ordering'),
    /** In the right order; the learner sees them shuffled. */
    entries: z.array(entrySchema).min(3),
    /** Says what goes first and why, for who ordered them otherwise. */
    feedback: richTextSchema,
  }),
  z.object({
    ...itemBase,
    kind: z.literal('short-text'),
    answer: z.string(),
    accept: z.array(z.string()),
    /** Answers that are often given and wrong, and why. */
    misconceptions: z.array(z.object({ answer: z.string(), feedback: richTextSchema })),
    feedback: richTextSchema,
  }),
  z.object({
    ...itemBase,
    kind: z.literal('numeric'),
    value: z.number(),
    /** How far an answer may lie from the value, in the unit of the key. */
    tolerance: z.number().nonnegative(),
    /** The unit of the key first, with the factor 1; none where the number is of things counted. */
    units: z.array(unitOfMeasureSchema),
    feedback: richTextSchema,
  }),
  z.object({
    ...itemBase,
    kind: z.literal('matching'),
    prompts: z.array(entrySchema.extend({ match: z.string(), feedback })).min(2),
    /** What the prompts are matched with, some of it perhaps with none. */
    matches: z.array(entrySchema).min(2),
    feedback: richTextSchema,
  }),
  z.object({
    ...itemBase,
    kind: z.literal('gaps'),
    /** The text in order; a gap by its id. */
    parts: z.array(z.union([z.object({ text: richTextSchema }), z.object({ gap: z.string() })])),
    gaps: z.array(gapSchema).min(1),
    feedback: richTextSchema,
  }),
  z.object({
    ...itemBase,
    kind: z.literal('categorise'),
    categories: z.array(entrySchema).min(2),
    entries: z.array(entrySchema.extend({ category: z.string(), feedback })).min(2),
    feedback: richTextSchema,
  }),
  z.object({
    ...itemBase,
    kind: z.literal('timeline'),
    /** Years, both ends included. */
    from: z.number().int(),
    to: z.number().int(),
    /** Years an answer may be off. */
    tolerance: z.number().int().nonnegative(),
    entries: z.array(entrySchema.extend({ year: z.number().int(), feedback })).min(1),
    feedback: richTextSchema,
  }),
  z.object({
    ...itemBase,
    kind: z.literal('hotspot'),
    drawing: drawingSchema,
    /** Places on the drawing, named so that their names do not tell which is meant. */
    regions: z.array(choiceOptionSchema.extend({ area: areaSchema })).min(2),
  }),
  z.object({
    ...itemBase,
    kind: z.literal('scenario'),
    /** What happened, in paragraphs. */
    case: z.array(richTextSchema).min(1),
    parts: z.array(scenarioPartSchema).min(2).max(4),
  }),
  z.object({
    ...itemBase,
    kind: z.literal('essay'),
    criteria: z.array(criterionSchema).min(2).max(6),
    /** An answer that meets every criterion, in paragraphs. */
    model: z.array(richTextSchema).min(1),
  }),
]);
export type Item = z.infer<typeof itemSchema>;
export type ItemOf<K extends Item['kind']> = Extract<Item, { kind: K }>;
