import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { Inputs } from '#core/contract.ts';
import type { PlanEntry } from '#core/study/plan-entry.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { lessonPath, quizPath, reviewPath } from './paths.ts';
import { sectionPath } from './section-path.ts';

/** Questions in one round of practice; a unit with fewer asks all it has. */
export const PRACTICE_ITEMS = 10;

/** What an attempt is to be. */
export type AttemptStart = Omit<Inputs['quiz']['startAttempt'], 'event' | 'attempt'>;

/** Starts attempts and opens them; one at a time. */
export function useStartAttempt() {
  const [, navigate] = useLocation();
  const queryClient = useQueryClient();
  const { mutate, error } = useMutation(
    api.quiz.startAttempt.mutationOptions({ onSuccess: ({ attempt }) => navigate(quizPath(attempt)) }),
  );
  const startAttempt = (choice: AttemptStart) => {
    // A double click is one start: the second press comes before the first is drawn.
    if (queryClient.isMutating({ mutationKey: api.quiz.startAttempt.mutationKey() }) > 0) return;
    mutate({ ...choice, event: newEventId(), attempt: newEventId() });
  };
  return { startAttempt, error };
}

/** Begins a review of as many cards as an entry of the plan says, and opens it. */
function useStartSitting() {
  const [, navigate] = useLocation();
  const queryClient = useQueryClient();
  const { mutate, error } = useMutation(
    api.study.startSitting.mutationOptions({
      onSuccess: (session, { sitting, of }) => {
        const scope = of === 'changed-cards' ? { cram: sitting } : { sitting };
        queryClient.setQueryData(api.study.getNextCard.queryKey({ input: scope }), session);
        navigate(reviewPath(scope));
      },
    }),
  );
  const startSitting = (choice: Omit<Inputs['study']['startSitting'], 'sitting'>) => {
    if (queryClient.isMutating({ mutationKey: api.study.startSitting.mutationKey() }) > 0) return;
    mutate({ ...choice, sitting: newEventId() });
  };
  return { startSitting, error };
}

/** Begins an entry of the plan: opens its screen, or starts the practice it asks for. */
export function useBegin() {
  const [, navigate] = useLocation();
  const { startAttempt, error: attemptError } = useStartAttempt();
  const { startSitting, error: sittingError } = useStartSitting();
  const begin = (entry: PlanEntry) => {
    switch (entry.kind) {
      case 'due-cards':
      case 'new-cards':
        // All there is comes mixed; a part of it is asked as planned.
        if (entry.outOf === undefined) return navigate(reviewPath());
        return startSitting({ of: entry.kind, count: entry.count });
      case 'changed-cards':
        return startSitting({ of: entry.kind, count: entry.count });
      case 'weak-items':
        return startAttempt({ purpose: 'missed', mode: 'practice', asked: entry.items });
      case 'sure-but-wrong':
        return startAttempt({ purpose: 'sure-but-wrong', mode: 'practice', items: entry.count });
      case 'next-section':
        // The reader resumes at the paragraph by itself where reading stopped inside the section.
        return navigate(entry.begun ? lessonPath(entry.lesson) : sectionPath(entry.lesson, entry.section));
      case 'open-attempt':
        return navigate(quizPath(entry.attempt));
    }
  };
  return { begin, error: attemptError ?? sittingError };
}
