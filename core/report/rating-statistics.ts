import type { Progress } from '#core/study/progress.ts';
import { MATURITIES } from '#core/study/review-log.ts';
import { RATINGS } from '#core/study/schedule.ts';
import { DAY_MS, type Now } from '#core/time.ts';
import type { StatisticsScope } from './statistics-scope.ts';

/** Ratings and how many of them were not `again`. */
export interface Success {
  ratings: number;
  recalled: number;
}

export interface DayStatistics {
  /** Study day. */
  day: number;
  /** Ratings by what the card was, in the order of MATURITIES. */
  ratings: number[];
  /** Milliseconds spent on them, in the same order. */
  tookMs: number[];
  recalled: number;
}

/** What was answered in a period. */
export interface RatingStatistics {
  /** Of cards that had an interval: did the learner recall them? By what the card was then. */
  retention: { young: Success; mature: Success };
  /** Per maturity (order of MATURITIES) and button (order of RATINGS). */
  buttons: number[][];
  /** Ratings of cards with an interval, per hour of the learner's clock. */
  hours: Success[];
  /** Days with a rating, oldest first. */
  days: DayStatistics[];
  /** The same for the last {@link CALENDAR_DAYS}, whatever the period. */
  calendar: DayStatistics[];
  tookMs: number;
}

/** A calendar of weeks that holds a whole year: 53 weeks. */
export const CALENDAR_DAYS = 371;

const YOUNG = MATURITIES.indexOf('young');
const MATURE = MATURITIES.indexOf('mature');

/** Counts through every rating once: linear, a few milliseconds per hundred thousand. */
export function countRatings(
  { log }: Progress,
  { isInScope, days }: StatisticsScope,
  now: Now,
): RatingStatistics {
  const today = Math.floor(now.studyTime / DAY_MS);
  const first = days === undefined ? Number.NEGATIVE_INFINITY : today - days + 1;
  const firstOfCalendar = today - CALENDAR_DAYS + 1;
  const inScope = log.cardIds.map(isInScope);
  const buttons = MATURITIES.map(() => RATINGS.map(() => 0));
  const hours = Array.from({ length: 24 }, (): Success => ({ ratings: 0, recalled: 0 }));
  const byDay = new Map<number, DayStatistics>();
  let tookMs = 0;
  let entry: DayStatistics | undefined;
  log.visit((card, day, rating, maturity, hour, took) => {
    if (!inScope[card]) return;
    // A clock that was ahead may have written days that are still to come; they count as part of all, not of a period.
    const isInPeriod = day >= first && (days === undefined || day <= today);
    if (!isInPeriod && (day < firstOfCalendar || day > today)) return;
    const isRecalled = rating !== 0;
    if (entry?.day !== day) entry = dayOf(byDay, day);
    entry.ratings[maturity] = (entry.ratings[maturity] ?? 0) + 1;
    entry.tookMs[maturity] = (entry.tookMs[maturity] ?? 0) + took;
    if (isRecalled) entry.recalled += 1;
    if (!isInPeriod) return;
    tookMs += took;
    const row = buttons[maturity];
    if (row) row[rating] = (row[rating] ?? 0) + 1;
    if (maturity < YOUNG) return;
    const atHour = hours[hour];
    if (!atHour) return;
    atHour.ratings += 1;
    if (isRecalled) atHour.recalled += 1;
  });
  const sorted = [...byDay.values()].toSorted((a, b) => a.day - b.day);
  return {
    retention: { young: successOf(buttons[YOUNG]), mature: successOf(buttons[MATURE]) },
    buttons,
    hours,
    days: sorted.filter(({ day }) => day >= first && (days === undefined || day <= today)),
    calendar: sorted.filter(({ day }) => day >= firstOfCalendar && day <= today),
    tookMs,
  };
}

/** What was recalled, by the counts of the four buttons. */
function successOf(counts: readonly number[] = []): Success {
  const [again = 0, ...others] = counts;
  const recalled = others.reduce((sum, count) => sum + count, 0);
  return { ratings: again + recalled, recalled };
}

function dayOf(byDay: Map<number, DayStatistics>, day: number): DayStatistics {
  const known = byDay.get(day);
  if (known) return known;
  const made = { day, ratings: MATURITIES.map(() => 0), tookMs: MATURITIES.map(() => 0), recalled: 0 };
  byDay.set(day, made);
  return made;
}
