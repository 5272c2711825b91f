import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BrowseResult, BrowseRow, QueryFaultView } from '#core/contract/browse.ts';
import type { Sort } from '#core/search/sort-rows.ts';
import { api } from '#renderer/api/queries.ts';

/** A list of cards as it is asked for. */
export interface ListAsk {
  query: string;
  sort: Sort;
  descending: boolean;
}

/** Rows fetched at a time. */
const PAGE_ROWS = 100;

/** The last list that could be read, and what is wrong with the search as it is now. */
export interface LiveList {
  /** What was asked for; undefined before the first answer. */
  ask: ListAsk | undefined;
  total: number;
  /** Study day of the host. */
  today: number;
  fault: QueryFaultView | null;
  error: unknown;
  retry: () => void;
}

/**
 * The cards a search finds, live while it is typed: the next search waits for the answer to the one before, so that the
 * host never has two, and what is shown is the last one that could be read.
 */
export function useLiveList(typed: ListAsk): LiveList {
  const [asked, setAsked] = useState(typed);
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery(
    api.browse.search.queryOptions({
      input: { ...asked, limit: PAGE_ROWS },
      staleTime: 0,
      placeholderData: (before) => before,
    }),
  );
  if (!isFetching && !isSameAsk(asked, typed)) setAsked(typed);
  const [shown, setShown] = useState<{ ask: ListAsk; result: BrowseResult }>();
  if (data && !isPlaceholderData && !data.fault && shown?.result !== data) {
    setShown({ ask: asked, result: data });
  }
  return {
    ask: shown?.ask,
    total: shown?.result.total ?? 0,
    today: shown?.result.today ?? 0,
    fault: isPlaceholderData ? null : (data?.fault ?? null),
    error,
    retry: () => void refetch(),
  };
}

function isSameAsk(one: ListAsk, other: ListAsk): boolean {
  return one.query === other.query && one.sort === other.sort && one.descending === other.descending;
}

/** The rows of a list from one place to another, those that have come: looked up by their place. */
export function useRows(
  ask: ListAsk | undefined,
  from: number,
  to: number,
): (place: number) => BrowseRow | undefined {
  const first = Math.floor(from / PAGE_ROWS);
  const last = Math.floor(Math.max(from, to) / PAGE_ROWS);
  const pages = ask ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
  const results = useQueries({
    queries: pages.map((page) =>
      api.browse.search.queryOptions({
        // The first page is the very query that the list as a whole waits for.
        input: {
          ...(ask ?? { query: '' }),
          ...(page === 0 ? {} : { offset: page * PAGE_ROWS }),
          limit: PAGE_ROWS,
        },
      }),
    ),
  });
  return (place) => results[Math.floor(place / PAGE_ROWS) - first]?.data?.rows[place % PAGE_ROWS];
}
