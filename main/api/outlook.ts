import type { Outlook } from '#core/contract/outlook.ts';
import { meanMastery } from '#core/mastery/mastery.ts';
import { countFactsHeld } from '#core/report/forecast.ts';
import { countLevels, findLost, outlookDays, type OutlookStep } from '#core/report/outlook.ts';
import { DAY_MS, formatStudyDay } from '#core/time.ts';
import { readNow, type ApiContext } from './context.ts';
import { invalidInput } from './errors.ts';
import { masteriesAt, taughtUnits, unitMasteries } from './mastery.ts';

/** A year: what is looked at where no date is named. */
const USUAL_DAYS = 365;
/** Ten years: further ahead the forgetting curve says nothing of use. */
const LONGEST_DAYS = 3653;

/** What would be left on a day ahead; in a year where none is named. */
export function viewOutlook(context: ApiContext, date: string | undefined): Outlook {
  const { catalogue, store } = context;
  const { progress } = store;
  const { studyTime } = readNow(context);
  const today = Math.floor(studyTime / DAY_MS);
  const day = date === undefined ? today + USUAL_DAYS : readDay(date, today);
  const isInScope = (card: string) => catalogue.cards.has(card);
  const days = outlookDays(today, day);
  const moments = days.map((each) => studyTime + (each - today) * DAY_MS);
  const facts = countFactsHeld(progress, isInScope, moments);
  const steps = moments.map((moment, index): OutlookStep & { facts: number } => ({
    day: days[index] ?? today,
    masteries: masteriesAt(context, moment),
    facts: facts[index] ?? 0,
  }));
  const [now, then] = [steps[0], steps.at(-1)];
  const units = taughtUnits(catalogue).map((unit) => {
    const before = now ? unitMasteries(catalogue, unit, now.masteries) : [];
    const after = then ? unitMasteries(catalogue, unit, then.masteries) : [];
    return {
      id: unit.id,
      title: unit.title,
      mastery: { now: meanMastery(before), later: meanMastery(after) },
      concepts: before.map(({ holdings, level }, index) => ({
        concept: holdings.concept.id,
        now: level,
        later: after[index]?.level ?? level,
      })),
    };
  });
  const taughtIn = new Map(
    units.flatMap(({ title, concepts }) => concepts.map((each) => [each.concept, title])),
  );
  return {
    today: formatStudyDay(today),
    date: formatStudyDay(day),
    lastDate: formatStudyDay(today + LONGEST_DAYS),
    steps: steps.map(({ day: each, masteries, facts: held }) => ({
      date: formatStudyDay(each),
      facts: held,
      levels: countLevels([...masteries].filter(([id]) => taughtIn.has(id)).map(([, mastery]) => mastery)),
    })),
    units,
    lost: findLost(steps).flatMap(({ concept, day: lostOn }) => {
      const unit = taughtIn.get(concept);
      const title = catalogue.concepts.get(concept)?.concept.title;
      if (unit === undefined || title === undefined) return [];
      const mastery = then?.masteries.get(concept)?.mastery ?? 0;
      return [{ concept, title, unit, lostBy: formatStudyDay(lostOn), mastery }];
    }),
  };
}

function readDay(date: string, today: number): number {
  const day = Date.parse(`${date}T00:00Z`) / DAY_MS;
  if (day <= today) throw invalidInput('date', 'an outlook is of a day after today');
  if (day > today + LONGEST_DAYS)
    throw invalidInput('date', `an outlook is at most ${LONGEST_DAYS} days ahead`);
  return day;
}
