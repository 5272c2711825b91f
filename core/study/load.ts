import { DAY_MS } from '#core/time.ts';
import { hashText } from '#core/id.ts';
import { seededRandom } from '#core/random.ts';
import type { CardSchedule, IntervalRange } from './schedule.ts';

/** Study day 0, 1 January 1970, was a Thursday: the fourth day of a week that begins on Monday. */
const FIRST_WEEKDAY = 3;

/** A day on which nothing is wanted still takes what cannot fall anywhere else. */
const LEAST_SHARE = 0.001;

/** How many reviews fall due on each study day. Changed in place, card by card. */
export class DueLoad {
  private readonly byDay = new Map<number, number>();

  on(day: number): number {
    return this.byDay.get(day) ?? 0;
  }

  /** What was known of a card gives way to what is known now; undefined for a card that does not count. */
  move(before: CardSchedule | undefined, after: CardSchedule | undefined): void {
    if (before?.phase === 'review') this.add(Math.floor(before.due / DAY_MS), -1);
    if (after?.phase === 'review') this.add(Math.floor(after.due / DAY_MS), 1);
  }

  private add(day: number, count: number): void {
    const load = this.on(day) + count;
    if (load > 0) this.byDay.set(day, load);
    else this.byDay.delete(day);
  }
}

/** Day of the week of a study day, 0 for Monday. */
export function weekdayOf(day: number): number {
  return (((day + FIRST_WEEKDAY) % 7) + 7) % 7;
}

/** Share of a usual day's reviews wanted on a study day. */
export function shareOf(day: number, easyDays: readonly number[] | undefined): number {
  return Math.max(LEAST_SHARE, easyDays?.[weekdayOf(day)] ?? 1);
}

/** Where load is compared: what is due already, what the learner wants of each weekday, and a seed. */
export interface LoadBalance {
  load: DueLoad;
  easyDays?: readonly number[] | undefined;
  /** Of this one review: days that are much alike are told apart by it. */
  seed: string;
}

/**
 * Power of the distance by which a day counts as fuller than it is. What is due thins out ahead, because short intervals
 * are more frequent than long ones, so that of the bare counts the last day of a range is nearly always the least and
 * pauses grow by 12 %. With this power they are on the mean what FSRS gives (tests/study/load.test.ts holds it to that).
 */
const THINNING = 1 / 3;

/** 2^32 divided by the golden ratio: takes neighbouring days to seeds far apart. */
const GOLDEN = 0x9e3779b1;

/**
 * The interval within `range` that falls on the lightest day: the one with the least
 * `(due * interval ^ THINNING + chance) / share`, chance being drawn from 0 to 1 by the seed and the day. Where nothing is
 * due yet, chance alone spreads the cards, as FSRS does.
 *
 * One order of days for all ratings of a review: where a range lies later, so does its lightest day, and a better rating
 * never gets a shorter interval.
 */
export function lightestInterval(
  today: number,
  { shortest, longest }: IntervalRange,
  balance: LoadBalance,
): number {
  const { load, easyDays, seed } = balance;
  const start = hashText(seed);
  let best = shortest;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let days = shortest; days <= longest; days += 1) {
    const chance = seededRandom(start ^ Math.imul(days, GOLDEN))();
    const cost = (load.on(today + days) * days ** THINNING + chance) / shareOf(today + days, easyDays);
    if (cost >= bestCost) continue;
    best = days;
    bestCost = cost;
  }
  return best;
}
