import { LONGEST_DAYS } from './catch-up.ts';
import type { Progress } from './progress.ts';

/** Days without study from which the way back is a plan of its own. */
export const BREAK_DAYS = 14;
/** So many days' worth of cards at once are a wall. */
const WALL_DAYS = 3;
/** Days of study from which the usual number of cards a day is taken, and the fewest that say something. */
const USUAL_DAYS = 14;
const FEWEST_DAYS = 3;
/** Cards a day where the learner's own number is not known: some ten minutes. */
const CARDS_A_DAY = 60;
/** Fewer than this take no time worth putting off: some three minutes. */
const LEAST_A_DAY = 20;
/** What is offered is to be done within this, where the learner's pace allows, days. */
const GOOD_DAYS = 28;
/** Shares of the usual number of cards that are offered, the kindest first. */
const EFFORTS = [1, 1.25, 1.5, 2];

/** What waits, and how it comes that it does. */
export interface Waiting {
  /** Cards. */
  due: number;
  /** Days since the last day of study; null where there is none. */
  daysAway: number | null;
  /** Cards a day the learner usually rates; null while that is not known. */
  usual: number | null;
  /** Chance of recall of what waits, 0..1: what is forgotten comes back the next day. */
  recall: number;
  /** Cards that fall due on later days, counted from today. */
  dueIn: (days: number) => number;
}

/** So many cards a day, and after how many days none waits any more; null where that does not come within a year. */
export interface BacklogPlan {
  perDay: number;
  days: number | null;
}

/** Cards a learner rates on a usual day of study: the middle one of the last days before today; null for too few. */
export function usualCards({ days }: Pick<Progress, 'days'>, today: number): number | null {
  const counts = [...days]
    .filter(([day, { ratings }]) => day < today && ratings > 0)
    .toSorted(([a], [b]) => b - a)
    .slice(0, USUAL_DAYS)
    .map(([, { ratings }]) => ratings)
    .toSorted((a, b) => a - b);
  return counts.length < FEWEST_DAYS ? null : (counts[Math.floor(counts.length / 2)] ?? null);
}

/** A plan for what waits after a break, or is more than some days' worth; null where it is no more than a usual day. */
export function planBacklog(waiting: Waiting): BacklogPlan | null {
  const { due, daysAway, usual } = waiting;
  const perDay = Math.max(LEAST_A_DAY, usual ?? CARDS_A_DAY);
  const isAway = daysAway !== null && daysAway >= BREAK_DAYS;
  const isWall = usual !== null && due > WALL_DAYS * perDay;
  if (due <= perDay || (!isAway && !isWall)) return null;
  let plan: BacklogPlan = { perDay, days: null };
  for (const effort of EFFORTS) {
    const each = Math.ceil(perDay * effort);
    plan = { perDay: each, days: daysToClear(waiting, each) };
    if (plan.days !== null && plan.days <= GOOD_DAYS) return plan;
  }
  return plan;
}

/**
 * After how many days none of the cards waits, at so many a day: what falls due meanwhile is asked too, and what is
 * forgotten comes back the next day. Null where that does not come within a year.
 */
export function daysToClear(
  { due, recall, dueIn }: Pick<Waiting, 'due' | 'recall' | 'dueIn'>,
  perDay: number,
): number | null {
  let left = due;
  for (let day = 1; day <= LONGEST_DAYS; day += 1) {
    const asked = Math.min(left, perDay);
    left -= asked;
    if (left < 1) return day;
    left += dueIn(day) + asked * (1 - recall);
  }
  return null;
}
