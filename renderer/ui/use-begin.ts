import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { Inputs } from '#core/contract.ts';
import type { PlanEntry } from '#core/contract/plan.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { lessonPath, quizPath, reviewPath } from './paths.ts';

type AttemptChoice = Pick<Inputs['quiz']['startAttempt'], 'unit' | 'mode' | 'items'>;

/** Starts attempts and opens them. */
export function useStartAttempt() {
  const [, navigate] = useLocation();
  const { mutate, ...mutation } = useMutation(
    api.quiz.startAttempt.mutationOptions({ onSuccess: ({ attempt }) => navigate(quizPath(attempt)) }),
  );
  const startAttempt = (choice: AttemptChoice) =>
    mutate({ ...choice, event: newEventId(), attempt: newEventId() });
  return { startAttempt, isStarting: mutation.isPending, error: mutation.error };
}

/** Begins an entry of the plan: opens its screen, or starts the practice it asks for. */
export function useBegin() {
  const [, navigate] = useLocation();
  const { startAttempt, isStarting, error } = useStartAttempt();
  const begin = (entry: PlanEntry) => {
    switch (entry.kind) {
      case 'due-cards':
      case 'new-cards':
        return navigate(reviewPath());
      case 'weak-items':
        return startAttempt({ unit: entry.unit, mode: 'practice', items: entry.count });
      case 'next-section':
        return navigate(lessonPath(entry.lesson));
      case 'open-attempt':
        return navigate(quizPath(entry.attempt));
    }
  };
  return { begin, isStarting, error };
}
