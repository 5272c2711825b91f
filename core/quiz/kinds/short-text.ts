import type { RichText } from '#core/content/inline.ts';
import type { ItemOf } from '#core/content/item.ts';
import { compareTyped } from '#core/quiz/typed-answer.ts';
import { findValuesFault, keysOf, remarkFields, shareRight, type KeyedField } from './fields.ts';
import type { ItemKind } from './item-kind.ts';

/** The one field of a kind that has one. */
export const ONLY_FIELD = 'answer';

/**
 * A few words to be typed: 1 or 0. Case, accents, articles, acronyms and a slip of spelling are forgiven; a wrong number
 * never is (see `compareTyped`).
 */
export const shortText: ItemKind<'short-text'> = {
  present: () => ({ options: [], fields: [{ id: ONLY_FIELD, label: [] }] }),
  keyOf: (item) => ({ kind: 'short-text', values: keysOf(fieldsOf(item)) }),
  findFault: (item, { values }) => findValuesFault(fieldsOf(item), values),
  score: (item, { values }) => shareRight(fieldsOf(item), values),
  remark: (item, response) => {
    const values = response?.values ?? {};
    const told = remarkFields(fieldsOf(item), values, item.feedback);
    const taught = told.remark.length > 0 ? findMisconception(item, values[ONLY_FIELD] ?? '') : undefined;
    return { notes: told.notes, remark: taught ?? told.remark };
  },
};

/** Whether typed words are an answer, or one of its accepted spellings. */
export function isSaid(typed: string, answer: string, accept: readonly string[]): boolean {
  return compareTyped(typed, answer, accept).verdict !== 'wrong';
}

function fieldsOf({ answer, accept }: ItemOf<'short-text'>): KeyedField[] {
  return [{ id: ONLY_FIELD, key: answer, isRight: (typed) => isSaid(typed, answer, accept) }];
}

function findMisconception({ misconceptions }: ItemOf<'short-text'>, typed: string): RichText | undefined {
  return misconceptions.find(({ answer }) => isSaid(typed, answer, []))?.feedback;
}
