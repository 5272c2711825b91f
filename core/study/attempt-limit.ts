import { isMarking } from '#core/quiz/steps.ts';
import { MINUTE_MS } from '#core/time.ts';
import type { Answer, AttemptProgress } from './progress.ts';

/** How long after the end an answer still counts as in time: a click on its way, not a minute more to think. */
export const GRACE_MS = MINUTE_MS;

/** What a learner may have more time by, percent of the usual. */
export const EXTRA_TIME_PERCENTS = [0, 25, 50, 100] as const;

type Limited = Pick<AttemptProgress, 'startedAt' | 'limitMs' | 'graceMs'>;

/** The time a test has, milliseconds: the author's minutes and the learner's extra time, within a day. */
export function limitOf(minutes: number, extraTimePercent = 0): number {
  const limit = Math.round(minutes * MINUTE_MS * (1 + extraTimePercent / 100));
  return Math.min(Math.max(limit, 1_000), 86_400_000);
}

/** When the time is up, milliseconds since the epoch; undefined where there is no limit. */
export function endOf({ startedAt, limitMs }: Limited): number | undefined {
  return limitMs === undefined ? undefined : startedAt + limitMs;
}

/** Whether an attempt runs against the clock, and whether its time is over; `none` without a limit. */
export function clockOf(attempt: Limited, at: number): 'none' | 'running' | 'over' {
  const end = endOf(attempt);
  if (end === undefined) return 'none';
  return at < end ? 'running' : 'over';
}

/**
 * How much after end and grace a moment is, milliseconds; 0 where it is in time, where there is no limit, and where the
 * clock was set back to before the start.
 */
export function lateMs(attempt: Limited, at: number): number {
  const end = endOf(attempt);
  if (end === undefined || at <= end + attempt.graceMs) return 0;
  return at - end;
}

/** Whether an answer came too late to count. To mark an essay takes as long as it takes: it is as late as its text. */
export function isLate(
  attempt: Limited & Pick<AttemptProgress, 'answers'>,
  item: string,
  answer: Answer,
): boolean {
  if (attempt.limitMs === undefined) return false;
  const deed = isMarking(answer.response)
    ? (attempt.answers[item]?.findLast(({ response }) => !isMarking(response)) ?? answer)
    : answer;
  return lateMs(attempt, deed.at) > 0;
}
