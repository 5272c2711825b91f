import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AttemptView } from '#core/contract/questions.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';

/** Adds the next question of adaptive practice and goes to it. A second try is the same deed. */
export function useAskNext({ attempt, questions }: AttemptView, onGo: (index: number) => void) {
  const queryClient = useQueryClient();
  const [event, setEvent] = useState(newEventId);
  const { mutate, error, isPending } = useMutation(
    api.quiz.askNext.mutationOptions({
      onSuccess: (view) => {
        setEvent(newEventId());
        queryClient.setQueryData(api.quiz.getAttempt.queryKey({ input: { attempt } }), view);
        onGo(Math.max(0, view.questions.length - 1));
      },
    }),
  );
  const askNext = () => {
    if (isPending) return;
    mutate({ attempt, event });
  };
  return { askNext, error: questions.length > 0 ? error : null };
}
