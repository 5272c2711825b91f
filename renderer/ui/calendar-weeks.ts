import { DAY_MS, formatStudyDay } from '#core/time.ts';

/** A week of a calendar: its days, Monday first, and the month that begins in it. */
export interface CalendarWeek {
  /** ISO dates. */
  days: string[];
  /** ISO date of the first of a month that lies in this week. */
  month: string | undefined;
}

/** The last weeks up to and with that of `today` (ISO date), the oldest first. */
export function buildWeeks(today: string, count: number): CalendarWeek[] {
  const day = Math.floor(Date.parse(`${today}T00:00Z`) / DAY_MS);
  const daysSinceMonday = (new Date(day * DAY_MS).getUTCDay() + 6) % 7;
  const start = day - daysSinceMonday - (count - 1) * 7;
  return Array.from({ length: count }, (_, week) => {
    const days = Array.from({ length: 7 }, (__, weekday) => formatStudyDay(start + week * 7 + weekday));
    return { days, month: days.find((date) => date.endsWith('-01')) };
  });
}

/** Share of the days with something done that reach the fullest shade: one busy day does not pale all others. */
const FULL_SHADE = 0.9;

/** How full a day is, 0 for nothing to 4, beside the others. */
export function shadeOf(counts: readonly number[]): (count: number) => 0 | 1 | 2 | 3 | 4 {
  const sorted = counts.filter((count) => count > 0).toSorted((a, b) => a - b);
  const full = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * FULL_SHADE))] ?? 1;
  return (count) => {
    if (count <= 0) return 0;
    return Math.min(4, Math.max(1, Math.ceil((count / full) * 4))) as 1 | 2 | 3 | 4;
  };
}
