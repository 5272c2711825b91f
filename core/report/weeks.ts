import { DAY_MS, formatStudyDay } from '#core/time.ts';

/** What was done on a day, or in the seven from it on. */
export interface Doings {
  /** ISO date; of a week its Monday. */
  date: string;
  ratings: number;
  answers: number;
  sections: number;
  minutes: number;
}

/** Study day 4 was a Monday: 1970-01-05. */
const MONDAY = 4;

/**
 * Days as weeks from Monday on, oldest first, without a gap: from the first day with something done to the week of `today`
 * (an ISO date). Nothing done is no weeks.
 */
export function groupWeeks(days: readonly Doings[], today: string): Doings[] {
  const weekOf = (date: string) => Math.floor((Date.parse(date) / DAY_MS - MONDAY) / 7);
  const [first] = days;
  if (!first) return [];
  const from = Math.min(...days.map(({ date }) => weekOf(date)));
  const until = Math.max(weekOf(today), ...days.map(({ date }) => weekOf(date)));
  const weeks = Array.from({ length: until - from + 1 }, (_, index): Doings => {
    const date = formatStudyDay((from + index) * 7 + MONDAY);
    return { date, ratings: 0, answers: 0, sections: 0, minutes: 0 };
  });
  for (const day of days) {
    const week = weeks[weekOf(day.date) - from];
    if (week) addDoings(week, day);
  }
  return weeks;
}

/** All that was done on some days together. */
export function sumDoings(days: readonly Doings[]): Omit<Doings, 'date'> {
  const { date: _date, ...sum } = days.reduce<Doings>((all, day) => addDoings(all, day), {
    date: '',
    ratings: 0,
    answers: 0,
    sections: 0,
    minutes: 0,
  });
  return sum;
}

function addDoings(sum: Doings, { ratings, answers, sections, minutes }: Doings): Doings {
  sum.ratings += ratings;
  sum.answers += answers;
  sum.sections += sections;
  sum.minutes += minutes;
  return sum;
}
