import { CALENDAR_DAYS, type StudyDays } from '#core/contract/history.ts';
import { minutesStudied } from '#core/study/studied-today.ts';
import { DAY_MS, formatStudyDay } from '#core/time.ts';
import { readNow, type ApiContext } from './context.ts';

/** How much was done on each study day of the last year; days a wrong clock put after today are left out. */
export function viewStudyDays(context: ApiContext): StudyDays {
  const { catalogue, store } = context;
  const { progress } = store;
  const today = Math.floor(readNow(context).studyTime / DAY_MS);
  const days = [...progress.days]
    .filter(([day]) => day <= today && day > today - CALENDAR_DAYS)
    .toSorted(([a], [b]) => a - b);
  return {
    today: formatStudyDay(today),
    days: days.map(([day, { ratings, practised, answers, sections }]) => ({
      date: formatStudyDay(day),
      cards: ratings + practised,
      questions: answers,
      sections,
      minutes: minutesStudied(catalogue, progress, day),
    })),
  };
}
