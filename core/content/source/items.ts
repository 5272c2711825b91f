import { z } from 'zod';
import type { RichText } from '#core/content/inline.ts';
import type { ChoiceOption, Item } from '#core/content/item.ts';
import type { Context } from './context.ts';
import { readDeclarations } from './declarations.ts';
import { fieldItemShapes, makeFieldItem } from './field-items.ts';
import { entryId, reportRepeated } from './item-entries.ts';
import { referenceFields, referTo } from './references.ts';
import { parseRichText } from './rich-text.ts';
import { id, text, type Entry } from './shape.ts';

const base = {
  id,
  ...referenceFields,
  level: z.enum(['recall', 'understanding', 'judgement']),
  stem: text,
  explanation: text,
};

const options = z
  .array(z.strictObject({ text, correct: z.boolean().default(false), feedback: text.optional() }))
  .min(2);

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
  ],
  'must be single, multiple, true-false, ordering, short-text, numeric, matching, gaps, categorise or timeline',
);
type SourceItem = z.infer<typeof schema>;
type SourceOption = z.infer<typeof options>[number];

const CATCH_ALL = /\b(?:all|none|any) of the (?:above|below|options)\b/i;

/** Reads the quiz items of one unit. */
export function readItems(context: Context, file: string): Item[] {
  const entries = readDeclarations(context, file, 'items', 'item', schema);
  return entries.map((entry) => makeItem(entry, context));
}

function makeItem(entry: Entry<SourceItem>, context: Context): Item {
  const { value: item, placeOf } = entry;
  const rich = (words: string, ...path: PropertyKey[]): RichText =>
    parseRichText(words, placeOf(...path), context.report);
  const base = {
    ...referTo(entry, context),
    id: context.globalId(item.id),
    level: item.level,
    stem: rich(item.stem, 'stem'),
    explanation: rich(item.explanation, 'explanation'),
  };
  switch (item.kind) {
    case 'single':
    case 'multiple': {
      checkOptions(item.kind, item.options, entry, context);
      const made = item.options.map((option, index): ChoiceOption => ({
        id: letter(index),
        text: rich(option.text, 'options', index, 'text'),
        correct: option.correct,
        feedback: option.feedback ? rich(option.feedback, 'options', index, 'feedback') : [],
      }));
      return { ...base, kind: item.kind, options: made };
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
    default:
      return { ...base, ...makeFieldItem(item, { entry, context, rich }) };
  }
}

/** `a`, `b`, … `z`, then `a1`, `b1`, …: an option keeps its letter as long as it keeps its place. */
function letter(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(97 + (index % 26)) + (round > 0 ? round : '');
}

function checkOptions(
  kind: 'single' | 'multiple',
  list: readonly SourceOption[],
  entry: Entry<SourceItem>,
  context: Context,
): void {
  const { report } = context;
  const right = list.filter(({ correct }) => correct).length;
  if (kind === 'single' && right !== 1) {
    report.fault(entry.placeOf('options'), `exactly one option must be correct, not ${right}`);
  }
  if (kind === 'multiple' && (right < 2 || right === list.length)) {
    report.fault(
      entry.placeOf('options'),
      `at least two options must be correct and at least one wrong; ${right} of ${list.length} are correct`,
    );
  }
  for (const [index, option] of list.entries()) {
    if (!option.correct && !option.feedback) {
      report.flaw(entry.placeOf('options', index), `the wrong option "${option.text}" needs \`feedback\` that teaches`);
    }
    if (CATCH_ALL.test(option.text)) {
      report.flaw(entry.placeOf('options', index), `"${option.text}": options are shuffled and must stand on their own`);
    }
  }
  reportRepeated(
    list.map((option) => option.text),
    'options',
    entry,
    context,
  );
}
