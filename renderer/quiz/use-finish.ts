import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { forgetAttempt } from './attempt-notes.ts';
import { attemptDrafts } from './drafts.ts';
import type { Answers } from './use-answers.ts';

export interface Finish {
  /** Keeps every answer, then ends the attempt; whether it is over. A second try is the same deed. */
  finish: () => Promise<boolean>;
  /** Why the attempt is not over: it, or an answer before it, could not be kept. */
  error: unknown;
}

/** Ends an attempt once all its answers are on disk. */
export function useFinish(attempt: string, answers: Answers): Finish {
  const queryClient = useQueryClient();
  const event = useRef<string | undefined>(undefined);
  const [isUnsent, setUnsent] = useState(false);
  const mutation = useMutation(
    api.quiz.finishAttempt.mutationOptions({
      onSuccess: (view) => {
        forgetAttempt(attemptDrafts(), attempt);
        queryClient.setQueryData(api.quiz.getAttempt.queryKey({ input: { attempt } }), view);
      },
    }),
  );
  const finish = async () => {
    if (mutation.isPending) return false;
    const isSent = await answers.sendAll();
    setUnsent(!isSent);
    if (!isSent) return false;
    event.current ??= newEventId();
    try {
      await mutation.mutateAsync({ event: event.current, attempt });
      return true;
    } catch {
      // The mutation holds the error for the dialog.
      return false;
    }
  };
  return {
    finish,
    error: isUnsent ? answers.lastError : mutation.error,
  };
}
