import type { ItemOf } from '#core/content/item.ts';
import { findValuesFault, keysOf, remarkFields, shareRight, type KeyedField } from './fields.ts';
import type { ItemKind } from './item-kind.ts';

/** Entries to be sorted into categories: the share of entries in the right one. */
export const categorise: ItemKind<'categorise'> = {
  present: ({ entries, categories }, shuffle) => ({
    options: [],
    // Categories keep the author's order: it may mean something, and says nothing of the entries.
    fields: shuffle(entries).map(({ id, text }) => ({ id, label: text, choices: categories })),
  }),
  keyOf: (item) => ({ kind: 'categorise', values: keysOf(fieldsOf(item)) }),
  findFault: (item, { values }) => findValuesFault(fieldsOf(item), values),
  score: (item, { values }) => shareRight(fieldsOf(item), values),
  remark: (item, response) => remarkFields(fieldsOf(item), response?.values ?? {}, item.feedback),
};

function fieldsOf({ entries, categories }: ItemOf<'categorise'>): KeyedField[] {
  const choices = categories.map(({ id }) => id);
  return entries.map(({ id, category, feedback }) => ({
    id,
    key: category,
    isRight: (value) => value === category,
    choices,
    feedback,
  }));
}
