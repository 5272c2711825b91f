import type { AttemptSummary } from '#core/contract/attempt-summary.ts';
import { clockOf } from '#core/study/attempt-limit.ts';
import { askedItems, countAnswered, scoreAttempt } from '#core/study/attempt.ts';
import type { AttemptProgress } from '#core/study/progress.ts';

/** Attempts for a list of them at a moment (milliseconds since the epoch), newest first. */
export function summariseAttempts(attempts: readonly AttemptProgress[], now: number): AttemptSummary[] {
  return attempts
    .toSorted((a, b) => b.startedAt - a.startedAt)
    .map((attempt) => summariseAttempt(attempt, now));
}

function summariseAttempt(attempt: AttemptProgress, now: number): AttemptSummary {
  const { attempt: id, purpose, title, mode, startedAt, finishedAt } = attempt;
  return {
    attempt: id,
    purpose,
    ...(title === undefined ? {} : { title }),
    mode,
    startedAt,
    ...(finishedAt === undefined ? {} : { finishedAt, score: scoreAttempt(attempt) }),
    clock: clockOf(attempt, now),
    answered: countAnswered(attempt),
    total: askedItems(attempt).length,
  };
}
