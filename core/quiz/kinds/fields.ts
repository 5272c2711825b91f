import type { RichText } from '#core/content/inline.ts';
import type { Note, Remarks } from './item-kind.ts';

/** A field with its key, as far as judging it goes. */
export interface KeyedField {
  id: string;
  /** What stands in it when it is filled in rightly. */
  key: string;
  isRight: (value: string) => boolean;
  /** Ids of what can be chosen; absent for a field that is typed in. */
  choices?: readonly string[];
  /** Whether what was typed can be judged at all; anything can where absent. */
  canBe?: (value: string) => boolean;
  feedback?: RichText | undefined;
}

type Values = Readonly<Record<string, string>>;

/** What each field holds when all are right. */
export function keysOf(fields: readonly KeyedField[]): Record<string, string> {
  return Object.fromEntries(fields.map(({ id, key }) => [id, key]));
}

/** Why values cannot be judged: an unknown field, a choice that is not one, or nothing filled in. */
export function findValuesFault(fields: readonly KeyedField[], values: Values): string | undefined {
  const known = new Map(fields.map((field) => [field.id, field]));
  for (const [id, value] of Object.entries(values)) {
    const field = known.get(id);
    if (!field) return `there is no field ${id}`;
    if (field.choices && !field.choices.includes(value)) return `field ${id} holds a choice it does not have`;
    if (value.trim() !== '' && field.canBe && !field.canBe(value))
      return `field ${id} cannot be read: ${value}`;
  }
  const isEmpty = Object.values(values).every((value) => value.trim() === '');
  return isEmpty ? 'nothing is filled in' : undefined;
}

/** Share of the fields that are filled in rightly, 0 to 1; those left open are not. */
export function shareRight(fields: readonly KeyedField[], values: Values): number {
  return fields.filter((field) => isRight(field, values)).length / fields.length;
}

/** A note for every field, with its own feedback where it is wrong, and the item's where any is. */
export function remarkFields(fields: readonly KeyedField[], values: Values, feedback: RichText): Remarks {
  const notes = fields.map((field): Note => {
    const correct = isRight(field, values);
    return { option: field.id, correct, text: correct ? [] : (field.feedback ?? []) };
  });
  return { notes, remark: notes.every(({ correct }) => correct) ? [] : feedback };
}

function isRight({ id, isRight: judge }: KeyedField, values: Values): boolean {
  const value = values[id]?.trim() ?? '';
  return value !== '' && judge(value);
}
