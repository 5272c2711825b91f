import { formatStudyDay } from '#core/time.ts';
import type { DayStatistics } from './rating-statistics.ts';
import type { Statistics } from './statistics.ts';

/** The same for readers who count in dates: study days become ISO dates. */
export function withDates({ today, days, calendar, forecast, ...statistics }: Statistics) {
  return {
    today: formatStudyDay(today),
    ...statistics,
    days: days.map(withDate),
    calendar: calendar.map(withDate),
    forecast: forecast.map((due, index) => ({ date: formatStudyDay(today + index), due })),
  };
}

function withDate({ day, ...counts }: DayStatistics) {
  return { date: formatStudyDay(day), ...counts };
}
