import type { StatisticsDay } from '#core/contract/statistics.ts';
import { DAY_MS, formatStudyDay } from '#core/time.ts';

export type Grouping = 'day' | 'week' | 'month';

/** Some days that share a column. */
export interface DayGroup {
  /** ISO date of its first day on the calendar: a Monday for a week, the first for a month. */
  from: string;
  /** By what the card was. */
  ratings: number[];
  /** Milliseconds, likewise. */
  tookMs: number[];
  recalled: number;
}

/** Longest stretches shown by the day and by the week, days: more columns than this cannot be told apart. */
const LONGEST_BY_DAY = 31;
const LONGEST_BY_WEEK = 371;

/**
 * Days from the first one with an answer up to `today` (ISO date) as columns, empty ones between them included. An
 * answer that is dated after today, by a clock that was wrong, counts in the last column.
 */
export function groupDays(
  days: readonly StatisticsDay[],
  today: string,
): { grouping: Grouping; groups: DayGroup[] } {
  const first = Math.min(toDay(days[0]?.date ?? today), toDay(today));
  const last = toDay(today);
  const span = last - first + 1;
  const grouping = span <= LONGEST_BY_DAY ? 'day' : span <= LONGEST_BY_WEEK ? 'week' : 'month';
  const groups = new Map<string, DayGroup>();
  for (let day = first; day <= last; day += 1) {
    const from = startOf(day, grouping);
    if (!groups.has(from))
      groups.set(from, { from, ratings: [0, 0, 0, 0], tookMs: [0, 0, 0, 0], recalled: 0 });
  }
  for (const { date, ratings, tookMs, recalled } of days) {
    const group = groups.get(startOf(Math.min(toDay(date), last), grouping));
    if (!group) continue;
    group.ratings = add(group.ratings, ratings);
    group.tookMs = add(group.tookMs, tookMs);
    group.recalled += recalled;
  }
  return { grouping, groups: [...groups.values()] };
}

function toDay(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00Z`) / DAY_MS);
}

function startOf(day: number, grouping: Grouping): string {
  if (grouping === 'month') return `${formatStudyDay(day).slice(0, 7)}-01`;
  if (grouping === 'day') return formatStudyDay(day);
  const daysSinceMonday = (new Date(day * DAY_MS).getUTCDay() + 6) % 7;
  return formatStudyDay(day - daysSinceMonday);
}

function add(sums: readonly number[], more: readonly number[]): number[] {
  return sums.map((sum, index) => sum + (more[index] ?? 0));
}
