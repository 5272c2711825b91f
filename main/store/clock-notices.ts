import type { Notice } from '#core/contract/notices.ts';
import { eventTime } from '#core/study/event.ts';
import type { DayTally } from '#core/study/progress.ts';
import { DAY_MS, formatStudyDay, studyDay, type Moment } from '#core/time.ts';

/** Whoever flies over the date line may have studied on tomorrow's day. */
const DAYS_AHEAD_BY_TRAVEL = 1;
/** After longer without an answer it is asked whether the clock is right. */
const LONG_BREAK_DAYS = 400;
/** A study day beyond cannot be written as a date of four digits. */
const LAST_DAY = Math.floor(Date.UTC(9999, 11, 31) / DAY_MS);

export interface ClockEvidence {
  now: Moment;
  /** When this build of the app was made, milliseconds since the epoch. */
  builtAt: number | undefined;
  /** What was done on each study day. */
  days: ReadonlyMap<number, DayTally>;
  /** Highest tick of the logical clock. */
  latestTick: number;
}

/**
 * What speaks against this machine's clock: it is earlier than this build of the app; ratings are dated after today; the
 * last answer is more than a year back. At most one of them, the surest.
 */
export function describeClock({ now, builtAt, days, latestTick }: ClockEvidence): Notice[] {
  if (builtAt !== undefined && now.at < builtAt) {
    return [{ kind: 'clock-wrong', clock: new Date(now.at).toISOString() }];
  }
  const today = studyDay({ at: eventTime({ at: now.at, tick: latestTick }), offset: now.offset });
  let latest = Number.NEGATIVE_INFINITY;
  let ahead = 0;
  for (const [day, { ratings }] of days) {
    latest = Math.max(latest, day);
    if (day > today + DAYS_AHEAD_BY_TRAVEL) ahead += ratings;
  }
  const dates = { latest: dateOf(latest), today: dateOf(today) };
  if (ahead > 0) return [{ kind: 'study-ahead', ratings: ahead, ...dates }];
  return today - latest > LONG_BREAK_DAYS && days.size > 0 ? [{ kind: 'long-break', ...dates }] : [];
}

function dateOf(day: number): string {
  return formatStudyDay(Math.min(LAST_DAY, Math.max(0, day)));
}
