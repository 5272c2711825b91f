import type { ItemFiguresView } from '#core/contract/item-analysis.ts';
import { mostChosenWrong } from '#core/report/most-chosen-wrong.ts';

/** What the table of questions can be sorted by; `question` is the order of the pack. */
export const ITEM_COLUMNS = ['question', 'asked', 'facility', 'discrimination', 'wrong'] as const;
export type ItemColumn = (typeof ITEM_COLUMNS)[number];

export interface ItemOrder {
  column: ItemColumn;
  direction: 'ascending' | 'descending';
}

/** A sorted copy. What is not known comes last either way, and questions that are alike keep the order of the pack. */
export function sortItems(
  items: readonly ItemFiguresView[],
  { column, direction }: ItemOrder,
): ItemFiguresView[] {
  const sign = direction === 'descending' ? -1 : 1;
  const places = new Map(items.map((item, place) => [item, place]));
  const valueOf = (item: ItemFiguresView) =>
    column === 'question' ? (places.get(item) ?? 0) : figureOf(item, column);
  return items.toSorted((a, b) => {
    const [first, second] = [valueOf(a), valueOf(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second);
  });
}

function figureOf(item: ItemFiguresView, column: Exclude<ItemColumn, 'question'>): number | null {
  if (column !== 'wrong') return item[column];
  const wrong = mostChosenWrong(item.choices);
  return wrong ? wrong.chosen / item.asked : null;
}
