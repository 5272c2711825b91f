import { formatName } from '#core/search/format-query.ts';
import { MAX_QUERY_CHARS } from '#core/search/query.ts';

/**
 * A search that finds just the chosen cards: the one they were all chosen from, or one that names each.
 * @param all the search of the list where all of it was chosen.
 * @returns undefined where no search is short enough.
 */
export function searchForChosen(cards: ReadonlySet<string>, all: string | undefined): string | undefined {
  if (cards.size === 0) return undefined;
  if (all !== undefined) return all;
  const named = [...cards]
    .slice(0, MAX_QUERY_CHARS)
    .map((card) => formatName('card', card))
    .join(' or ');
  return named.length <= MAX_QUERY_CHARS ? named : undefined;
}
