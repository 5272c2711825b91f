import type { ItemOf } from '#core/content/item.ts';
import { findValuesFault, keysOf, remarkFields, shareRight, type KeyedField } from './fields.ts';
import type { ItemKind } from './item-kind.ts';

/** Each prompt has one match among many: the share of prompts matched rightly. */
export const matching: ItemKind<'matching'> = {
  present: ({ prompts, matches }, shuffle) => {
    const choices = shuffle(matches);
    return {
      options: [],
      fields: shuffle(prompts).map(({ id, text }) => ({ id, label: text, choices })),
    };
  },
  keyOf: (item) => ({ kind: 'matching', values: keysOf(fieldsOf(item)) }),
  findFault: (item, { values }) => findValuesFault(fieldsOf(item), values),
  score: (item, { values }) => shareRight(fieldsOf(item), values),
  remark: (item, response) => remarkFields(fieldsOf(item), response?.values ?? {}, item.feedback),
};

function fieldsOf({ prompts, matches }: ItemOf<'matching'>): KeyedField[] {
  const choices = matches.map(({ id }) => id);
  return prompts.map(({ id, match, feedback }) => ({
    id,
    key: match,
    isRight: (value) => value === match,
    choices,
    feedback,
  }));
}
