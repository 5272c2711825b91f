import { z } from 'zod';
import type { RichText } from '#core/content/inline.ts';
import type { Item } from '#core/content/item.ts';
import { splitGaps } from './gap-text.ts';
import { entryId, reportRepeated } from './item-entries.ts';
import { fault, type Reading } from './item-reading.ts';
import { id, text } from './shape.ts';

const feedback = text.optional();
const words = z.array(text).default([]);

/** The kinds of item that are filled in, as authors write them. */
export const fieldItemShapes = {
  'short-text': {
    kind: z.literal('short-text'),
    answer: text,
    accept: words,
    misconceptions: z.array(z.strictObject({ answer: text, feedback: text })).default([]),
    feedback: text,
  },
  numeric: {
    kind: z.literal('numeric'),
    value: z.number(),
    tolerance: z.number().nonnegative(),
    units: z.array(z.strictObject({ name: text, factor: z.number().positive().default(1) })).default([]),
    feedback: text,
  },
  matching: {
    kind: z.literal('matching'),
    pairs: z.array(z.strictObject({ prompt: text, match: text, feedback })).min(2),
    distractors: words,
    feedback: text,
  },
  gaps: {
    kind: z.literal('gaps'),
    text,
    gaps: z
      .array(z.strictObject({ id, answer: text, accept: words, choices: z.array(text).min(2).optional(), feedback }))
      .min(1),
    feedback: text,
  },
  categorise: {
    kind: z.literal('categorise'),
    categories: z.array(text).min(2),
    entries: z.array(z.strictObject({ text, category: text, feedback })).min(2),
    feedback: text,
  },
  timeline: {
    kind: z.literal('timeline'),
    from: z.number().int(),
    to: z.number().int(),
    tolerance: z.number().int().nonnegative(),
    entries: z.array(z.strictObject({ text, year: z.number().int(), feedback })).min(1),
    feedback: text,
  },
} as const;

type Shapes = typeof fieldItemShapes;
export type SourceFieldItem = { [K in keyof Shapes]: z.output<z.ZodObject<Shapes[K]>> }[keyof Shapes];
type Made<K extends keyof Shapes> = Omit<Extract<Item, { kind: K }>, keyof ItemBase>;
type ItemBase = Pick<Item, 'id' | 'level' | 'concepts' | 'facts' | 'section' | 'stem' | 'explanation'>;
export type MadeFieldItem = { [K in keyof Shapes]: Made<K> }[keyof Shapes];

/** Makes the part of an item that its kind has to itself, and reports what cannot be asked. */
export function makeFieldItem(item: SourceFieldItem, reading: Reading): MadeFieldItem {
  const { rich } = reading;
  const general = rich(item.feedback, 'feedback');
  switch (item.kind) {
    case 'short-text': {
      const misconceptions = item.misconceptions.map(({ answer, feedback: why }, index) => ({
        answer,
        feedback: rich(why, 'misconceptions', index, 'feedback'),
      }));
      return { kind: item.kind, answer: item.answer, accept: item.accept, misconceptions, feedback: general };
    }
    case 'numeric': {
      const { kind, value, tolerance, units } = item;
      if (units[0] && units[0].factor !== 1) {
        fault(reading, 'the first unit is that of the key and has no factor', 'units', 0);
      }
      return { kind, value, tolerance, units, feedback: general };
    }
    case 'matching':
      return makeMatching(item, reading, general);
    case 'gaps':
      return makeGaps(item, reading, general);
    case 'categorise':
      return makeCategorise(item, reading, general);
    case 'timeline': {
      const { kind, from, to, tolerance } = item;
      reportRepeated(textsOf(item.entries), 'entries', reading.entry, reading.context);
      const entries = item.entries.map(({ text: shown, year, feedback: why }, index) => {
        if (year < from || year > to) fault(reading, `${year} is outside ${from} to ${to}`, 'entries', index, 'year');
        return { ...entryOf(reading, shown, 'entries', index, 'text'), year, ...feedbackOf(reading, why, 'entries', index) };
      });
      return { kind, from, to, tolerance, entries, feedback: general };
    }
  }
}

type Source<K extends keyof Shapes> = Extract<SourceFieldItem, { kind: K }>;

function makeMatching(item: Source<'matching'>, reading: Reading, feedback: RichText): Made<'matching'> {
  const { pairs, distractors } = item;
  reportRepeated(pairs.map(({ prompt }) => prompt), 'pairs', reading.entry, reading.context);
  const matched = [...new Set(pairs.map(({ match }) => match))];
  const lost = distractors.find((distractor) => matched.includes(distractor));
  if (lost !== undefined) fault(reading, `"${lost}" is a match and no distractor`, 'distractors');
  if (matched.length + distractors.length < 2) fault(reading, 'there is nothing to choose between', 'pairs');
  return {
    kind: 'matching',
    prompts: pairs.map(({ prompt, match, feedback: why }, index) => ({
      ...entryOf(reading, prompt, 'pairs', index, 'prompt'),
      match: entryId(match),
      ...feedbackOf(reading, why, 'pairs', index),
    })),
    matches: [...matched, ...distractors].map((match) => ({ id: entryId(match), text: reading.rich(match, 'pairs') })),
    feedback,
  };
}

function makeGaps(item: Source<'gaps'>, reading: Reading, feedback: RichText): Made<'gaps'> {
  const split = splitGaps(item.text);
  const named = split.flatMap((part) => ('gap' in part ? [part.gap] : []));
  for (const [index, { id: gap, answer, choices }] of item.gaps.entries()) {
    const times = named.filter((name) => name === gap).length;
    if (times !== 1) fault(reading, `{{${gap}}} stands in the text ${times} times, not once`, 'gaps', index, 'id');
    if (choices && !choices.includes(answer)) fault(reading, `the choices do not hold "${answer}"`, 'gaps', index, 'choices');
  }
  const stranger = named.find((name) => !item.gaps.some(({ id: gap }) => gap === name));
  if (stranger !== undefined) fault(reading, `{{${stranger}}} is not one of the gaps`, 'text');
  return {
    kind: 'gaps',
    parts: split.map((part) => ('gap' in part ? part : { text: reading.rich(part.text, 'text') })),
    gaps: item.gaps.map(({ id: gap, answer, accept, choices, feedback: why }, index) => ({
      id: gap,
      answer,
      accept,
      ...(choices ? { choices: choices.map((choice) => ({ id: entryId(choice), text: choice })) } : {}),
      ...feedbackOf(reading, why, 'gaps', index),
    })),
    feedback,
  };
}

function makeCategorise(item: Source<'categorise'>, reading: Reading, feedback: RichText): Made<'categorise'> {
  const { categories, entries } = item;
  reportRepeated(categories, 'categories', reading.entry, reading.context);
  reportRepeated(textsOf(entries), 'entries', reading.entry, reading.context);
  const empty = categories.find((category) => !entries.some((each) => each.category === category));
  if (empty !== undefined) fault(reading, `nothing belongs to "${empty}"`, 'categories');
  return {
    kind: 'categorise',
    categories: categories.map((category, index) => entryOf(reading, category, 'categories', index)),
    entries: entries.map(({ text: shown, category, feedback: why }, index) => {
      if (!categories.includes(category)) {
        fault(reading, `"${category}" is not one of the categories`, 'entries', index, 'category');
      }
      return {
        ...entryOf(reading, shown, 'entries', index, 'text'),
        category: entryId(category),
        ...feedbackOf(reading, why, 'entries', index),
      };
    }),
    feedback,
  };
}

function entryOf({ rich }: Reading, words: string, ...path: PropertyKey[]) {
  return { id: entryId(words), text: rich(words, ...path) };
}

/** The feedback of one field, where the author wrote some. */
function feedbackOf({ rich }: Reading, words: string | undefined, ...path: PropertyKey[]) {
  return words === undefined ? {} : { feedback: rich(words, ...path, 'feedback') };
}

function textsOf(entries: readonly { text: string }[]): string[] {
  return entries.map((entry) => entry.text);
}
