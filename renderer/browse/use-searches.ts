import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BrowseSide } from '#core/contract/browse.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';

/** What stands beside the list, and taking a saved search out of it. */
export function useSearches(): {
  side: BrowseSide | undefined;
  remove: (search: string) => void;
  error: unknown;
} {
  const queryClient = useQueryClient();
  const { data: side } = useQuery(api.browse.getSide.queryOptions());
  const remove = useMutation(
    api.browse.removeSearch.mutationOptions({
      onSuccess: (next) => queryClient.setQueryData(api.browse.getSide.queryKey(), next),
    }),
  );
  return { side, remove: (search) => remove.mutate({ event: newEventId(), search }), error: remove.error };
}
