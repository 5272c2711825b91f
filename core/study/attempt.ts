import type { Answer, AttemptProgress } from './progress.ts';

/** The answer that counts: in practice the first, before its feedback was seen; in a test the last. */
export function countingAnswer(attempt: AttemptProgress, item: string): Answer | undefined {
  const answers = attempt.answers[item];
  return attempt.mode === 'practice' ? answers?.[0] : answers?.at(-1);
}

/** Mean score over all items of an attempt, 0..1; items left out score 0. */
export function scoreAttempt(attempt: AttemptProgress): number {
  const sum = attempt.items.reduce((total, item) => total + (countingAnswer(attempt, item)?.score ?? 0), 0);
  return sum / attempt.items.length;
}
