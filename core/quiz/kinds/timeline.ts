import type { ItemOf } from '#core/content/item.ts';
import { findValuesFault, keysOf, remarkFields, shareRight, type KeyedField } from './fields.ts';
import type { ItemKind } from './item-kind.ts';

const YEAR = /^-?\d{1,5}$/;

/** Events to be placed in time: the share of them placed within the tolerance. */
export const timeline: ItemKind<'timeline'> = {
  present: ({ entries, from, to }, shuffle) => ({
    options: [],
    fields: shuffle(entries).map(({ id, text }) => ({ id, label: text })),
    years: { from, to },
  }),
  keyOf: (item) => ({ kind: 'timeline', values: keysOf(fieldsOf(item)) }),
  findFault: (item, { values }) => findValuesFault(fieldsOf(item), values),
  score: (item, { values }) => shareRight(fieldsOf(item), values),
  remark: (item, response) => remarkFields(fieldsOf(item), response?.values ?? {}, item.feedback),
};

function fieldsOf({ entries, tolerance, from, to }: ItemOf<'timeline'>): KeyedField[] {
  return entries.map(({ id, year, feedback }) => ({
    id,
    key: String(year),
    isRight: (value) => Math.abs(Number(value) - year) <= tolerance,
    canBe: (value) => YEAR.test(value.trim()) && Number(value) >= from && Number(value) <= to,
    feedback,
  }));
}
