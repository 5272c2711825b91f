import type { ItemKind } from './item-kind.ts';

/** A statement that holds or does not: 1 or 0. */
export const trueFalse: ItemKind<'true-false'> = {
  present: () => ({ options: [], fields: [] }),
  keyOf: ({ answer }) => ({ kind: 'true-false', answer }),
  findFault: () => undefined,
  score: (item, { answer }) => (item.answer === answer ? 1 : 0),
  remark: ({ answer, feedback }, response) => ({
    notes: [],
    remark: response?.answer === answer ? [] : feedback,
  }),
};
