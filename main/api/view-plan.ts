import type { Plan } from '#core/contract/plan.ts';
import { meanMastery } from '#core/mastery/mastery.ts';
import { daysToClear, type Waiting } from '#core/study/backlog.ts';
import { applyCatchUp } from '#core/study/catch-up.ts';
import { fitPlan } from '#core/study/fit-plan.ts';
import type { LeftOut } from '#core/study/plan-entry.ts';
import { cardPace, planToday } from '#core/study/plan.ts';
import type { Progress } from '#core/study/progress.ts';
import { dueCards } from '#core/study/queue.ts';
import { minutesStudied } from '#core/study/studied-today.ts';
import { DAY_MS, formatStudyDay } from '#core/time.ts';
import { isFirstRun } from './app.ts';
import { lastDayBefore, readWaiting, viewCatchUp } from './catch-up.ts';
import { currentChanged, currentQueue, readNow, type ApiContext } from './context.ts';
import { masteriesNow, taughtUnits, unitMasteries } from './mastery.ts';
import { viewRhythm } from './view-rhythm.ts';

/** What to do today, for the minutes the learner has. */
export function viewPlan(context: ApiContext): Plan {
  const { catalogue, queues, store, data } = context;
  const { progress } = store;
  const now = readNow(context);
  const { studyTime } = now;
  const today = Math.floor(studyTime / DAY_MS);
  const queue = currentQueue(context);
  const waiting = readWaiting(context);
  const catchUp = viewCatchUp(context, waiting);
  const { minutesPerDay } = data.settings;
  const studied = minutesStudied(catalogue, progress, today);
  const all = planToday(catalogue, progress, { queue, changed: currentChanged(context) }, now);
  const shared = catchUp?.isAccepted ? applyCatchUp(all, catchUp, queue.doneToday.reviews) : all;
  const minutes = Math.max(0, Math.round(minutesPerDay - studied));
  const { entries, left } = minutesPerDay === 0 ? { entries: shared, left: [] } : fitPlan(shared, minutes);
  const held = queues.standing.held(catalogue, progress, today);
  const done = viewDone(progress, today, held.newly);
  const masteries = masteriesNow(context);
  const lastStudied = lastDayBefore(progress.days, today);
  return {
    today: formatStudyDay(today),
    entries,
    minutes: entries.reduce((sum, entry) => sum + entry.minutes, 0),
    minutesPerDay,
    minutesStudied: studied,
    done,
    left,
    daysForDue: countDays(progress, waiting, left, minutesPerDay),
    cards: { due: dueCards(queue, now).length, fresh: queue.fresh.length },
    catchUp,
    rhythm: viewRhythm(context, { factsHeld: held.count, newlyHeld: held.newly, masteries }),
    heldBack: queue.heldBack,
    factsHeld: held.count,
    firstRun: isFirstRun(progress),
    lastStudied: lastStudied === undefined ? null : formatStudyDay(lastStudied),
    week: Array.from({ length: 7 }, (_, index) => {
      const day = today - 6 + index;
      const tally = progress.days.get(day);
      return {
        date: formatStudyDay(day),
        done: tally ? tally.ratings + tally.practised + tally.answers + tally.sections : 0,
      };
    }),
    units: taughtUnits(catalogue).map((unit) => ({
      id: unit.id,
      title: unit.title,
      mastery: meanMastery(unitMasteries(catalogue, unit, masteries)),
    })),
  };
}

function viewDone(progress: Progress, today: number, newlyHeld: number): Plan['done'] {
  const { ratings = 0, recalled = 0, answers = 0, sections = 0 } = progress.days.get(today) ?? {};
  return { ratings, recalled, answers, sections, newlyHeld };
}

/** Days until none of the due cards that do not fit today waits any more, if the minutes went to them. */
function countDays(
  progress: Progress,
  waiting: Waiting,
  left: readonly LeftOut[],
  minutesPerDay: number,
): number | null {
  const due = left.find(({ kind }) => kind === 'due-cards')?.count;
  if (due === undefined) return null;
  return daysToClear({ ...waiting, due }, Math.max(1, Math.floor(minutesPerDay / cardPace(progress))));
}
