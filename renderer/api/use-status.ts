import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { errorCode } from './describe-error.ts';
import { api } from './queries.ts';

/** How often the due badge is brought up to date while nothing is done, milliseconds. */
const IDLE_POLL_MS = 60_000;
/** How often a host that does not answer is tried again, milliseconds. */
const LOST_POLL_MS = 2000;

/** The app's status, and whether its host still answers. Reads that failed meanwhile are made again once it does. */
export function useStatus() {
  const queryClient = useQueryClient();
  const { data: status, error } = useQuery(
    api.app.getStatus.queryOptions({
      refetchInterval: ({ state }) => (state.status === 'error' ? LOST_POLL_MS : IDLE_POLL_MS),
    }),
  );
  const isLost = error !== null && errorCode(error) === 'unreachable';
  const wasLost = useRef(false);
  useEffect(() => {
    if (wasLost.current && !isLost) void queryClient.invalidateQueries();
    wasLost.current = isLost;
  }, [isLost, queryClient]);
  return { status, device: status?.settings.device, isLost };
}
