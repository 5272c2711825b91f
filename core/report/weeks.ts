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
 * Days as weeks from Monday on, oldest first: without a gap from the first day with something done to the week of `today` (an
 * ISO date), and of later weeks, which only a clock that was wrong can have filled, those with something done. Nothing done
 * is no weeks.
 */
export function groupWeeks(days: readonly Doings[], today: string): Doings[] {
  const weekOf = (date: string) => Math.floor((Date.parse(date) / DAY_MS - MONDAY) / 7);
  const now = weekOf(today);
  const first = Math.min(...days.map(({ date }) => weekOf(date)));
  const weeks = new Map<number, Doings>();
  const weekAt = (week: number): Doings => {
    const date = formatStudyDay(week * 7 + MONDAY);
    const there = weeks.get(week) ?? { date, ratings: 0, answers: 0, sections: 0, minutes: 0 };
    weeks.set(week, there);
    return there;
  };
  for (let week = first; week <= now; week += 1) weekAt(week);
  for (const day of days) addDoings(weekAt(weekOf(day.date)), day);
  return [...weeks].toSorted(([a], [b]) => a - b).map(([, week]) => week);
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
