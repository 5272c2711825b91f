import type { Sort } from '#core/search/sort-rows.ts';
import type { ListAsk } from './use-live-list.ts';

/** Sorting by a column goes up, then down, then back to pack order. */
export function nextSort(ask: ListAsk, sort: Sort): Pick<ListAsk, 'sort' | 'descending'> {
  if (ask.sort !== sort) return { sort, descending: false };
  return ask.descending ? { sort: 'pack', descending: false } : { sort, descending: true };
}
