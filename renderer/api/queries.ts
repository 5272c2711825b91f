import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { hashKey, MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { Contract } from '#core/contract.ts';
import { errorCode } from './describe-error.ts';

/**
 * Whether the browser lets a request with this input outlive its page: it does so for HTTP alone,
 * and holds 64 KiB for all that are under way.
 */
const mayOutlivePage = (input: unknown) =>
  location.protocol.startsWith('http') && (JSON.stringify(input)?.length ?? 0) < 4_000;

// The contract is imported as a type only: its schemas stay with the host.
const link = new RPCLink({
  url: () => new URL('/api', location.href).href,
  // An answer given the moment before the page goes away still arrives.
  fetch: (request, init, _options, _path, input) =>
    fetch(request, { ...init, keepalive: mayOutlivePage(input) }),
});

/** The one door: every call of the contract as a function. */
export const client: ContractRouterClient<Contract> = createORPCClient(link);

/** Query and mutation options for every call of the contract. */
export const api = createTanstackQueryUtils(client);

const isUnreachable = (error: unknown) => errorCode(error) === 'unreachable';

/** Reads whose screen puts the reply of each write into the cache itself: fetched anew when next opened. */
const heldByTheirScreen = [
  api.study.getNextCard.key(),
  api.quiz.getAttempt.key(),
  api.content.getLesson.key(),
];

const statusHash = hashKey(api.app.getStatus.queryKey());

/** A client with the app's one policy for retries and for what a write makes stale. */
export function createQueryClient(): QueryClient {
  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isUnreachable(error) && query.queryHash !== statusHash) checkConnection();
      },
    }),
    mutationCache: new MutationCache({
      onError: (error) => {
        if (isUnreachable(error)) checkConnection();
      },
      onSuccess: () => {
        for (const queryKey of heldByTheirScreen) {
          void queryClient.invalidateQueries({ queryKey, refetchType: 'none' });
        }
        for (const queryKey of [
          api.app.getStatus.key(),
          api.study.getPlan.key(),
          api.content.getLibrary.key(),
          api.report.key(),
          api.history.key(),
          api.statistics.key(),
          api.quiz.getItemAnalysis.key(),
          api.quiz.getQuizzes.key(),
          api.quiz.getQuizOptions.key(),
          api.quiz.countQuiz.key(),
          api.quiz.getCalibration.key(),
          api.browse.key(),
          api.notes.key(),
          api.scheduling.key(),
          api.search.key(),
          api.reading.getMarks.key(),
        ]) {
          void queryClient.invalidateQueries({ queryKey });
        }
      },
    }),
    defaultOptions: {
      queries: {
        // The host is this machine: whether the network is up says nothing about it.
        networkMode: 'always',
        staleTime: 30_000,
        retry: (failures, error) => isUnreachable(error) && failures < 2,
        retryDelay: 400,
      },
      mutations: {
        networkMode: 'always',
        // Safe, because a write names its event: the host takes the second copy for the first.
        retry: (failures, error) => isUnreachable(error) && failures < 2,
        retryDelay: 400,
      },
    },
  });
  const checkConnection = () => void queryClient.invalidateQueries({ queryKey: api.app.getStatus.key() });
  return queryClient;
}
