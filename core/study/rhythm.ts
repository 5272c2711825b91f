import type { Catalogue } from '#core/content/catalogue.ts';
import { lastDay } from './due.ts';
import { weekdayOf } from './load.ts';
import type { DayTally, Goal, Progress } from './progress.ts';
import { minutesStudied } from './studied-today.ts';

/** Of two days missed within so many, the second breaks a streak: one a week is forgiven. */
const FORGIVING_DAYS = 7;
const YEAR_DAYS = 365;

/** The study day on which the week of a study day began: a Monday. */
export function weekStart(day: number): number {
  return day - weekdayOf(day);
}

/** How much of a goal was done in the week of `today`: minutes studied, or cards recalled. */
export function countTowards(
  { unit }: Pick<Goal, 'unit'>,
  catalogue: Catalogue,
  progress: Progress,
  today: number,
): number {
  let done = 0;
  for (let day = weekStart(today); day <= today; day += 1) {
    done +=
      unit === 'recalls' ? (progress.days.get(day)?.recalled ?? 0) : minutesStudied(catalogue, progress, day);
  }
  return done;
}

/**
 * Days studied in a row up to `today`, days of the learner's own calendar. One missed day in seven is forgiven and not
 * counted, and today is not missed before it is over.
 */
export function countStreak(days: ReadonlyMap<number, DayTally>, today: number): number {
  let studied = 0;
  let laterMiss = Infinity;
  for (let day = today; ; day -= 1) {
    if (isStudied(days.get(day))) studied += 1;
    else if (day < today) {
      if (laterMiss - day < FORGIVING_DAYS) return studied;
      laterMiss = day;
    }
  }
}

function isStudied(tally: DayTally | undefined): boolean {
  return tally !== undefined && tally.ratings + tally.answers + tally.sections + tally.practised > 0;
}

/** Whether a card met a year ago or longer was recalled today, and none was before. */
export function isFirstOldRecall({ cards }: Pick<Progress, 'cards'>, today: number): boolean {
  let isToday = false;
  for (const card of cards.values()) {
    const day = lastDay(card);
    if (card.phase !== 'review' || day - card.introduced < YEAR_DAYS) continue;
    if (day < today) return false;
    if (day === today) isToday = true;
  }
  return isToday;
}
