import type { AttemptSummary } from '#core/contract/attempt-summary.ts';
import { askedItems, scoreAttempt } from '#core/study/attempt.ts';
import type { AttemptProgress } from '#core/study/progress.ts';

/** Attempts for a list of them, newest first. */
export function summariseAttempts(attempts: readonly AttemptProgress[]): AttemptSummary[] {
  return attempts.toSorted((a, b) => b.startedAt - a.startedAt).map(summariseAttempt);
}

function summariseAttempt(attempt: AttemptProgress): AttemptSummary {
  const { attempt: id, purpose, title, mode, startedAt, finishedAt, answers } = attempt;
  return {
    attempt: id,
    purpose,
    ...(title === undefined ? {} : { title }),
    mode,
    startedAt,
    ...(finishedAt === undefined ? {} : { finishedAt, score: scoreAttempt(attempt) }),
    answered: Object.keys(answers).length,
    total: askedItems(attempt).length,
  };
}
