import { MATURITIES } from '#core/study/review-log.ts';
import { RATINGS } from '#core/study/schedule.ts';
import { formatStudyDay, MINUTE_MS } from '#core/time.ts';
import { CARD_STATES } from './card-statistics.ts';
import { csvOf } from './csv.ts';
import type { Bin } from './histogram.ts';
import type { DayStatistics } from './rating-statistics.ts';
import type { Statistics } from './statistics.ts';

/** The tables of the statistics that can be taken out, by name. */
export const STATISTICS_TABLES = [
  'retention',
  'cards',
  'recalls',
  'stabilities',
  'difficulties',
  'intervals',
  'forecast',
  'calendar',
  'days',
  'hours',
  'buttons',
] as const;
export type StatisticsTable = (typeof STATISTICS_TABLES)[number];

export interface Table {
  /** English names of the columns. */
  header: string[];
  rows: (string | number)[][];
}

/** One of the tables, for a spreadsheet or a terminal. */
export function statisticsTable(statistics: Statistics, table: StatisticsTable): Table {
  switch (table) {
    case 'retention':
      return {
        header: ['card was', 'ratings', 'recalled'],
        rows: (['young', 'mature'] as const).map((maturity) => {
          const { ratings, recalled } = statistics.retention[maturity];
          return [maturity, ratings, recalled];
        }),
      };
    case 'cards':
      return {
        header: ['card is', 'cards'],
        rows: CARD_STATES.map((state) => [state, statistics.cards[state]]),
      };
    case 'forecast':
      return forecastTable(statistics);
    case 'calendar':
    case 'days':
      return daysTable(statistics[table]);
    case 'hours':
      return {
        header: ['hour', 'ratings', 'recalled'],
        rows: statistics.hours.map(({ ratings, recalled }, hour) => [hour, ratings, recalled]),
      };
    case 'buttons':
      return {
        header: ['card was', ...RATINGS],
        rows: MATURITIES.map((maturity, index) => [maturity, ...(statistics.buttons[index] ?? [])]),
      };
    case 'intervals':
    case 'stabilities':
    case 'difficulties':
    case 'recalls':
      return { header: ['from', 'below', 'cards'], rows: statistics[table].map(binRow) };
  }
}

/** One table as CSV (RFC 4180), with a line of English column names. */
export function statisticsCsv(statistics: Statistics, table: StatisticsTable): string {
  const { header, rows } = statisticsTable(statistics, table);
  return csvOf(header, rows);
}

function forecastTable({ forecast, today }: Statistics): Table {
  let sum = 0;
  const rows = forecast.map((due, index) => {
    sum += due;
    return [formatStudyDay(today + index), due, sum];
  });
  return { header: ['date', 'due', 'due so far'], rows };
}

function daysTable(days: readonly DayStatistics[]): Table {
  return {
    header: ['date', ...MATURITIES, 'recalled', ...MATURITIES.map((maturity) => `minutes ${maturity}`)],
    rows: days.map(({ day, ratings, recalled, tookMs }) => [
      formatStudyDay(day),
      ...ratings,
      recalled,
      ...tookMs.map((took) => Number((took / MINUTE_MS).toFixed(2))),
    ]),
  };
}

function binRow({ from, to, cards }: Bin): (number | string)[] {
  return [from, to ?? '', cards];
}
