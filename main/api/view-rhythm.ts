import type { Plan } from '#core/contract/plan.ts';
import type { Mastery } from '#core/mastery/evidence.ts';
import { findNewlyKnown } from '#core/mastery/newly-known.ts';
import { countStreak, countTowards, isFirstOldRecall } from '#core/study/rhythm.ts';
import { DAY_MS } from '#core/time.ts';
import { readNow, type ApiContext } from './context.ts';
import { taughtConcepts, taughtUnits } from './mastery.ts';

/** Facts held that are a milestone. */
const HUNDRED = 100;

/** The goal of the week, days in a row where they are counted, and what was reached today. */
export function viewRhythm(
  context: ApiContext,
  known: { factsHeld: number; newlyHeld: number; masteries: ReadonlyMap<string, Mastery> },
): Plan['rhythm'] {
  const { catalogue, store } = context;
  const { progress } = store;
  const { factsHeld, newlyHeld, masteries } = known;
  const { studyTime } = readNow(context);
  const today = Math.floor(studyTime / DAY_MS);
  const { goal = null, streak = false } = progress.rhythm ?? {};
  const isHundred = factsHeld >= HUNDRED && factsHeld - newlyHeld < HUNDRED;
  return {
    goal: goal && { ...goal, done: countTowards(goal, catalogue, progress, today) },
    streak: streak ? countStreak(progress.days, today) : null,
    milestones: [
      ...(isHundred ? (['hundred-held'] as const) : []),
      ...(isFirstOldRecall(progress, today) ? (['year-recalled'] as const) : []),
    ],
    unitsKnown: findNewlyKnown(
      taughtUnits(catalogue).map((unit) => ({ ...unit, concepts: taughtConcepts(unit) })),
      masteries,
      catalogue.concepts,
      { progress, studyTime },
    ).map(({ id, title }) => ({ id, title })),
  };
}
