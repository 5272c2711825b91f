import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { AnsweredQuestion, AttemptView } from '#core/contract/questions.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { withAnswer } from './with-answer.ts';

export interface Practice {
  /** Shows the next hint, once it is kept that it was. */
  takeHint: () => void;
  /** Tells the answer before the last try. */
  showAnswer: () => void;
  isPending: boolean;
  /** Why a hint or the answer is not shown. */
  error: unknown;
}

/** What a learner can ask for in practice. A second press of the same is the same deed. */
export function usePractice(attempt: string, { item, practised }: AnsweredQuestion): Practice {
  const queryClient = useQueryClient();
  const events = useRef(new Map<string, string>());
  const onSuccess = (answered: AnsweredQuestion) => {
    queryClient.setQueryData(
      api.quiz.getAttempt.queryKey({ input: { attempt } }),
      (before: AttemptView | undefined) => before && withAnswer(before, answered),
    );
  };
  const hinting = useMutation(api.quiz.takeHint.mutationOptions({ onSuccess }));
  const showing = useMutation(api.quiz.showAnswer.mutationOptions({ onSuccess }));
  const isPending = hinting.isPending || showing.isPending;
  const eventOf = (deed: string) => {
    const event = events.current.get(deed) ?? newEventId();
    events.current.set(deed, event);
    return event;
  };
  return {
    takeHint: () => {
      if (!practised || practised.hints.left === 0 || isPending) return;
      const hint = practised.hints.taken + 1;
      hinting.mutate({ event: eventOf(`hint ${hint}`), attempt, item, hint });
    },
    showAnswer: () => {
      if (!isPending) showing.mutate({ event: eventOf('answer'), attempt, item });
    },
    isPending,
    error: hinting.error ?? showing.error,
  };
}
