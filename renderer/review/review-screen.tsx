import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '#renderer/api/queries.ts';
import { Loaded } from '#renderer/ui/loaded.tsx';
import type { Scope } from './use-review.ts';
import { ReviewSession } from './review-session.tsx';

interface ReviewScreenProps {
  unit?: string | undefined;
  lesson?: string | undefined;
}

/** Cards one after another: everything due, or those of one unit or lesson. */
export function ReviewScreen({ unit, lesson }: ReviewScreenProps) {
  const scope: Scope = useMemo(
    () => ({ ...(unit ? { unit } : {}), ...(lesson ? { lesson } : {}) }),
    [unit, lesson],
  );
  const query = useQuery(
    api.study.getNextCard.queryOptions({
      input: scope,
      // The card on the table changes only when it is rated or taken back.
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: Infinity,
      gcTime: 0,
    }),
  );
  return <Loaded query={query}>{(session) => <ReviewSession scope={scope} session={session} />}</Loaded>;
}
