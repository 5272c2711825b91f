import { z } from 'zod';
import type { ChoiceOption } from '#core/content/item.ts';
import { reportRepeated } from './item-entries.ts';
import { fault, type Reading } from './item-reading.ts';
import { text } from './shape.ts';

/** Options as authors write them. */
export const sourceOptions = z
  .array(z.strictObject({ text, correct: z.boolean().default(false), feedback: text.optional() }))
  .min(2);
type SourceOption = z.infer<typeof sourceOptions>[number];

const CATCH_ALL = /\b(?:all|none|any) of the (?:above|below|options)\b/i;

/** Makes the options of a choice, and reports what cannot be asked. */
export function makeOptions(
  kind: 'single' | 'multiple',
  list: readonly SourceOption[],
  reading: Reading,
): ChoiceOption[] {
  checkOptions(kind, list, reading);
  return list.map((option, index) => ({
    id: letter(index),
    text: reading.rich(option.text, 'options', index, 'text'),
    correct: option.correct,
    feedback: option.feedback ? reading.rich(option.feedback, 'options', index, 'feedback') : [],
  }));
}

/** `a`, `b`, … `z`, then `a1`, `b1`, …: an option keeps its letter as long as it keeps its place. */
export function letter(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(97 + (index % 26)) + (round > 0 ? round : '');
}

function checkOptions(kind: 'single' | 'multiple', list: readonly SourceOption[], reading: Reading): void {
  const { report } = reading.context;
  const placeOf = (index: number) => reading.entry.placeOf('options', index);
  const right = list.filter(({ correct }) => correct).length;
  if (kind === 'single' && right !== 1) fault(reading, `exactly one option must be correct, not ${right}`, 'options');
  if (kind === 'multiple' && (right < 2 || right === list.length)) {
    fault(
      reading,
      `at least two options must be correct and at least one wrong; ${right} of ${list.length} are correct`,
      'options',
    );
  }
  for (const [index, option] of list.entries()) {
    if (!option.correct && !option.feedback) {
      report.flaw(placeOf(index), `the wrong option "${option.text}" needs \`feedback\` that teaches`);
    }
    if (CATCH_ALL.test(option.text)) {
      report.flaw(placeOf(index), `"${option.text}": options are shuffled and must stand on their own`);
    }
  }
  reportRepeated(
    list.map((option) => option.text),
    'options',
    reading.entry,
    reading.context,
  );
}
