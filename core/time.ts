/** Milliseconds in one day. */
export const DAY_MS = 86_400_000;
/** Milliseconds in one minute. */
export const MINUTE_MS = 60_000;

/** The hour at which a new study day begins, local time: late evenings still count as the day before. */
export const ROLLOVER_HOUR = 4;

/** A moment as a learner's clock showed it. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z, as the machine's clock had it. */
  at: number;
  /** Minutes the local time was ahead of UTC (east is positive). */
  offset: number;
}

/**
 * The last moment of the study time line; the first is its negative. Dates end at 8.64e15 ms (ECMAScript 21.4.1.1), and
 * there is room behind for any time zone and for the longest interval, so that what a clock at the very end of dates has
 * led to still has due dates.
 */
const STUDY_TIME_END = 8.64e15 - 4_000 * DAY_MS;

/**
 * Maps a moment onto the study time line: local wall-clock milliseconds, shifted so that a study day
 * begins at a multiple of {@link DAY_MS}. ts-fsrs counts days by UTC dates, so it is given these.
 */
export function toStudyTime({ at, offset }: Moment): number {
  const studyTime = at + offset * MINUTE_MS - ROLLOVER_HOUR * 60 * MINUTE_MS;
  return Math.min(Math.max(studyTime, -STUDY_TIME_END), STUDY_TIME_END);
}

/** The inverse of {@link toStudyTime} under the same offset, but at the ends of dates: milliseconds since the epoch, UTC. */
export function fromStudyTime(studyTime: number, offset: number): number {
  return studyTime - offset * MINUTE_MS + ROLLOVER_HOUR * 60 * MINUTE_MS;
}

/** The study day of a moment: whole days since 1970-01-01, counted on the learner's own calendar. */
export function studyDay(moment: Moment): number {
  return Math.floor(toStudyTime(moment) / DAY_MS);
}

/** 0000-01-01 and 9999-12-31: dates beyond them are written with a sign and more digits, which few programs read. */
const FIRST_WRITTEN_DAY = -719_528;
const LAST_WRITTEN_DAY = 2_932_896;

/**
 * A study day as an ISO 8601 date, e.g. `2026-11-23`; days that take a year of more than four digits, as only a clock that is
 * wrong gives them, as the first or last that does not.
 */
export function formatStudyDay(day: number): string {
  const written = Math.min(Math.max(day, FIRST_WRITTEN_DAY), LAST_WRITTEN_DAY);
  return new Date(written * DAY_MS).toISOString().slice(0, 10);
}

/** A moment on both time lines: real time, for steps of minutes, and study time, for intervals of days. */
export interface Now extends Moment {
  /** See {@link toStudyTime}. */
  studyTime: number;
}

/** Places a moment on both time lines. */
export function nowOf(moment: Moment): Now {
  return { ...moment, studyTime: toStudyTime(moment) };
}
