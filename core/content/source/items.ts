import { z } from 'zod';
import type { RichText } from '#core/content/inline.ts';
import { MAX_HINTS, type Item } from '#core/content/item.ts';
import { makeOptions, sourceOptions as options } from './choice-options.ts';
import type { Context } from './context.ts';
import { readDeclarations } from './declarations.ts';
import { essayShape, makeEssay } from './essay-items.ts';
import { fieldItemShapes, makeFieldItem } from './field-items.ts';
import { hotspotShape, makeHotspot } from './hotspot-items.ts';
import { entryId, reportRepeated } from './item-entries.ts';
import { referenceFields, referTo } from './references.ts';
import { parseRichText } from './rich-text.ts';
import { makeScenario, scenarioShape } from './scenario-items.ts';
import { id, text, type Entry } from './shape.ts';

const base = {
  id,
  ...referenceFields,
  level: z.enum(['recall', 'understanding', 'judgement']),
  stem: text,
  explanation: text,
  hints: z.array(text).min(1).max(MAX_HINTS).optional(),
};

const schema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ ...base, kind: z.literal('single'), options }),
    z.strictObject({ ...base, kind: z.literal('multiple'), options }),
    z.strictObject({ ...base, kind: z.literal('true-false'), answer: z.boolean(), feedback: text }),
    z.strictObject({ ...base, kind: z.literal('ordering'), entries: z.array(text).min(3), feedback: text }),
    z.strictObject({ ...base, ...fieldItemShapes['short-text'] }),
    z.strictObject({ ...base, ...fieldItemShapes.numeric }),
    z.strictObject({ ...base, ...fieldItemShapes.matching }),
    z.strictObject({ ...base, ...fieldItemShapes.gaps }),
    z.strictObject({ ...base, ...fieldItemShapes.categorise }),
    z.strictObject({ ...base, ...fieldItemShapes.timeline }),
    z.strictObject({ ...base, ...hotspotShape }),
    z.strictObject({ ...base, ...scenarioShape }),
    z.strictObject({ ...base, ...essayShape }),
  ],
  'must be single, multiple, true-false, ordering, short-text, numeric, matching, gaps, categorise, timeline, hotspot, scenario or essay',
);
type SourceItem = z.infer<typeof schema>;

/** Reads the quiz items of one unit. */
export function readItems(context: Context, file: string): Item[] {
  const entries = readDeclarations(context, file, 'items', 'item', schema);
  return entries.map((entry) => makeItem(entry, context));
}

function makeItem(entry: Entry<SourceItem>, context: Context): Item {
  const { value: item, placeOf } = entry;
  const rich = (words: string, ...path: PropertyKey[]): RichText =>
    parseRichText(words, placeOf(...path), context.report);
  const reading = { entry, context, rich };
  const base = {
    ...referTo(entry, context),
    id: context.globalId(item.id),
    level: item.level,
    stem: rich(item.stem, 'stem'),
    explanation: rich(item.explanation, 'explanation'),
    ...(item.hints ? { hints: item.hints.map((words, index) => rich(words, 'hints', index)) } : {}),
  };
  switch (item.kind) {
    case 'single':
    case 'multiple': {
      return { ...base, kind: item.kind, options: makeOptions(item.kind, item.options, reading) };
    }
    case 'true-false':
      return { ...base, kind: 'true-false', answer: item.answer, feedback: rich(item.feedback, 'feedback') };
    case 'ordering': {
      reportRepeated(item.entries, 'entries', entry, context);
      const entries = item.entries.map((words, index) => ({
        id: entryId(words),
        text: rich(words, 'entries', index),
      }));
      return { ...base, kind: 'ordering', entries, feedback: rich(item.feedback, 'feedback') };
    }
    case 'hotspot':
      return { ...base, ...makeHotspot(item, reading) };
    case 'scenario':
      return { ...base, ...makeScenario(item, reading) };
    case 'essay':
      return { ...base, ...makeEssay(item, reading) };
    default:
      return { ...base, ...makeFieldItem(item, reading) };
  }
}
