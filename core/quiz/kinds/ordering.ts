import type { ItemOf } from '#core/content/item.ts';
import type { ResponseOf } from '#core/quiz/response.ts';
import { areKnown, type ItemKind } from './item-kind.ts';

/**
 * Entries to be put in order: the share of all pairs that stand in the right order relative to each other (Kendall's tau,
 * rescaled so that a reversed order scores 0).
 */
export const ordering: ItemKind<'ordering'> = {
  present: ({ entries }, shuffle) => {
    const shuffled = shuffle(entries);
    // An order shown as it should be would answer itself.
    const isRight = shuffled.every(({ id }, index) => id === entries[index]?.id);
    return { options: isRight ? [...entries.slice(1), ...entries.slice(0, 1)] : shuffled, fields: [] };
  },
  keyOf: ({ entries }) => ({ kind: 'ordering', entries: entries.map(({ id }) => id) }),
  findFault: ({ entries }, response) => {
    const ids = entries.map(({ id }) => id);
    const isWhole = response.entries.length === ids.length && areKnown(ids, response.entries);
    return isWhole ? undefined : 'every entry has to be placed once';
  },
  score: shareInOrder,
  remark: (item, response) => ({
    notes: [],
    remark: response && shareInOrder(item, response) === 1 ? [] : item.feedback,
  }),
};

function shareInOrder({ entries }: ItemOf<'ordering'>, response: ResponseOf<'ordering'>): number {
  const placeOf = new Map(response.entries.map((id, index) => [id, index]));
  const places = entries.map(({ id }) => placeOf.get(id) ?? 0);
  let pairs = 0;
  let inOrder = 0;
  places.forEach((first, index) => {
    for (const second of places.slice(index + 1)) {
      pairs += 1;
      if (first < second) inOrder += 1;
    }
  });
  return pairs === 0 ? 1 : inOrder / pairs;
}
