import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/queries.ts';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { AttemptResult } from './attempt-result.tsx';
import { AttemptRun } from './attempt-run.tsx';

/** One attempt: its questions while it is under way, its result once it is finished. */
export function QuizScreen({ attempt }: { attempt: string }) {
  const query = useQuery(
    api.quiz.getAttempt.queryOptions({
      input: { attempt },
      // Each answer's reply is put into the view; nothing else changes it.
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: Infinity,
      gcTime: 0,
    }),
  );
  return (
    <Loaded query={query}>
      {(view) => (view.finishedAt === undefined ? <AttemptRun view={view} /> : <AttemptResult view={view} />)}
    </Loaded>
  );
}
