/** Years from the beginning of one to the end of another, drawn as shares of a line. */
export interface YearScale {
  from: number;
  /** The first year after. */
  to: number;
  /** Years that are named below the line. */
  ticks: readonly number[];
  /** Where an ISO date, month or year stands, 0 to 1. */
  at: (date: string) => number;
}

const STEPS = [1, 2, 5, 10, 20, 50];

/**
 * A scale that holds all of some ISO dates, months or years.
 * @param most years are named, and one more at the end: as many as fit on a phone.
 */
export function scaleYears(dates: readonly string[], most = 6): YearScale {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const from = Math.min(...years);
  const to = Math.max(...years) + 1;
  const step = STEPS.find((each) => (to - from) / each <= most) ?? 100;
  const first = Math.ceil(from / step) * step;
  const count = Math.floor((to - first) / step) + 1;
  return {
    from,
    to,
    ticks: Array.from({ length: Math.max(0, count) }, (_, index) => first + index * step),
    at: (date) => (decimalYear(date) - from) / (to - from),
  };
}

/** An ISO date, month or year as a number of years; a month has a twelfth of its year, a day a thirty-first of its month. */
export function decimalYear(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 12 / 31;
}
