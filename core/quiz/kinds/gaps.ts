import type { ItemOf } from '#core/content/item.ts';
import { findValuesFault, keysOf, remarkFields, shareRight, type KeyedField } from './fields.ts';
import type { ItemKind } from './item-kind.ts';
import { isSaid } from './short-text.ts';

type Gap = ItemOf<'gaps'>['gaps'][number];

/** A text with gaps, typed or chosen: the share of gaps filled in rightly. */
export const gaps: ItemKind<'gaps'> = {
  present: ({ parts, gaps: list }, shuffle) => ({
    options: [],
    fields: list.map(({ id, choices }) => ({
      id,
      label: [],
      ...(choices
        ? { choices: shuffle(choices).map((choice) => ({ id: choice.id, text: plain(choice.text) })) }
        : {}),
    })),
    parts: parts.map((part) => ('gap' in part ? { field: part.gap } : part)),
  }),
  keyOf: (item) => ({ kind: 'gaps', values: keysOf(fieldsOf(item)) }),
  findFault: (item, { values }) => findValuesFault(fieldsOf(item), values),
  score: (item, { values }) => shareRight(fieldsOf(item), values),
  remark: (item, response) => remarkFields(fieldsOf(item), response?.values ?? {}, item.feedback),
};

function plain(text: string) {
  return [{ kind: 'text' as const, text }];
}

function fieldsOf(item: ItemOf<'gaps'>): KeyedField[] {
  return item.gaps.map(fieldOf);
}

function fieldOf({ id, answer, accept, choices, feedback }: Gap): KeyedField {
  if (!choices) return { id, key: answer, isRight: (typed) => isSaid(typed, answer, accept), feedback };
  const key = choices.find(({ text }) => text === answer)?.id ?? '';
  return {
    id,
    key,
    isRight: (value) => value === key,
    choices: choices.map((choice) => choice.id),
    feedback,
  };
}
