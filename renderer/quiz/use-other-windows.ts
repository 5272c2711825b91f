import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { AttemptView } from '#core/contract/questions.ts';
import { isSameResponse } from '#core/quiz/same-response.ts';
import { api, client } from '#renderer/api/queries.ts';
import { useReturn } from '#renderer/ui/use-return.ts';

interface OtherWindows {
  /** Questions whose kept answer changed under this window. */
  changed: ReadonlySet<string>;
  /** The learner goes on from what is shown. */
  acknowledge: (item: string) => void;
  /** Shows what is kept by now. */
  lookAgain: () => Promise<void>;
}

/** What other windows do to an attempt: looked at whenever the learner comes back to this one. */
export function useOtherWindows(attempt: string): OtherWindows {
  const queryClient = useQueryClient();
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const lookAgain = useCallback(async () => {
    const queryKey = api.quiz.getAttempt.queryKey({ input: { attempt } });
    const before = queryClient.getQueryState<AttemptView>(queryKey);
    const view = await client.quiz.getAttempt({ attempt }).catch(() => undefined);
    const now = queryClient.getQueryState<AttemptView>(queryKey);
    // What this window kept meanwhile is newer than what was read.
    if (!view || !now?.data || now.dataUpdateCount !== before?.dataUpdateCount) return;
    const items = changedItems(now.data, view);
    queryClient.setQueryData(queryKey, view);
    if (items.length > 0) setChanged((already) => new Set([...already, ...items]));
  }, [queryClient, attempt]);
  const acknowledge = useCallback((item: string) => {
    setChanged((before) =>
      before.has(item) ? new Set([...before].filter((each) => each !== item)) : before,
    );
  }, []);
  useReturn(() => {
    const isOwn = ({ options }: { options: { scope?: { id: string } } }) => options.scope?.id === attempt;
    // With an answer of this window on its way its reply tells.
    if (queryClient.isMutating({ predicate: isOwn }) === 0) void lookAgain();
  });
  return { changed, acknowledge, lookAgain };
}

function changedItems({ questions }: AttemptView, now: AttemptView): string[] {
  const before = new Map(questions.map(({ item, response }) => [item, response]));
  return now.questions
    .filter(({ item, response }) => before.has(item) && !isSameResponse(before.get(item), response))
    .map(({ item }) => item);
}
