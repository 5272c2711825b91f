import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FoundView } from '#core/contract/search.ts';
import { MAX_WORDS_CHARS } from '#core/search/everything/kinds.ts';
import { api } from './queries.ts';

/** The last answer there is, and what it answers. */
export interface EverywhereResult {
  /** Undefined before the first answer. */
  found: FoundView | undefined;
  /** What was looked for. */
  words: string;
  /** Nothing was typed since. */
  isCurrent: boolean;
  error: unknown;
  retry: () => void;
}

/**
 * Everything in which some words occur, live while they are typed: the next search waits for the answer to the one before,
 * so that the host never has two. Without words it only lets the host get ready.
 * @param limit hits of each kind.
 */
export function useEverywhere(typed: string, limit: number): EverywhereResult {
  const words = typed.trim().slice(0, MAX_WORDS_CHARS);
  const [asked, setAsked] = useState(words);
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery(
    api.search.findEverywhere.queryOptions({
      input: { words: asked, limit },
      staleTime: 0,
      placeholderData: (before) => before,
    }),
  );
  if (!isFetching && asked !== words) setAsked(words);
  const [shown, setShown] = useState<{ words: string; found: FoundView }>();
  if (data && !isPlaceholderData && shown?.found !== data) setShown({ words: asked, found: data });
  return {
    found: shown?.found,
    words: shown?.words ?? '',
    isCurrent: shown?.words === words,
    error,
    retry: () => void refetch(),
  };
}
