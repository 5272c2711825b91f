import type { Item } from '#core/content/item.ts';
import type { Unit } from '#core/content/pack.ts';
import { guessScore } from '#core/quiz/guess-score.ts';
import { isUnmarked } from '#core/quiz/steps.ts';
import { countingAnswer } from '#core/study/attempt.ts';
import type { AttemptMode } from '#core/study/attempt-settings.ts';
import type { AttemptProgress } from '#core/study/progress.ts';
import { countChoices, type ChoiceCount } from './choice-counts.ts';
import { analyseItems, type ItemFigures, type TestFigures } from './item-analysis.ts';

/** How one question of a unit did. */
export interface ItemReport extends ItemFigures {
  item: Item;
  /** Attempts that asked it and got an answer. */
  answered: number;
  /** Score to be expected of guessing, 0 to 1; null where there is nothing to choose from. */
  guess: number | null;
  choices: ChoiceCount[];
}

export interface UnitAnalysis {
  test: TestFigures;
  /** Questions of the unit that were asked, in the order of the pack. */
  items: ItemReport[];
  /** Questions the unit has now. */
  total: number;
  /** Questions that were asked and that the unit has no longer: they count as the rest of an attempt, and are not listed. */
  gone: number;
}

/**
 * Analyses the finished attempts at a unit, all or those of one mode; of each question the answer that counts, and 0
 * where there is none; an essay is not looked at before it is marked. Moodle's rule holds here too: attempts of one learner are taken as if they were of different ones.
 */
export function analyseUnit(
  unit: Unit,
  attempts: Iterable<AttemptProgress>,
  mode: AttemptMode | undefined,
): UnitAnalysis {
  const finished = [...attempts].filter(
    (each) =>
      each.unit === unit.id && each.finishedAt !== undefined && (mode === undefined || each.mode === mode),
  );
  const asked = new Set(finished.flatMap(({ items }) => items));
  const present = unit.items.filter(({ id }) => asked.has(id));
  const columns = [...new Set([...present.map(({ id }) => id), ...asked])];
  const { test, items } = analyseItems({
    weights: columns.map(() => 1),
    rows: finished.map((attempt) => {
      const inAttempt = new Set(attempt.items);
      return columns.map((id) => (inAttempt.has(id) ? scoreOf(attempt, id) : null));
    }),
  });
  return {
    test,
    items: present.flatMap((item, index) => {
      const figures = items[index];
      const responses = finished.flatMap((attempt) => {
        const response = countingAnswer(attempt, item.id)?.response;
        return response === undefined || isUnmarked(response) ? [] : [response];
      });
      const choices = countChoices(item, responses);
      return figures
        ? [{ ...figures, item, answered: responses.length, guess: guessScore(item), choices }]
        : [];
    }),
    total: unit.items.length,
    gone: columns.length - present.length,
  };
}

/** What an item got in an attempt that asked it; null for an essay nobody has marked. */
function scoreOf(attempt: AttemptProgress, item: string): number | null {
  const answer = countingAnswer(attempt, item);
  return isUnmarked(answer?.response) ? null : (answer?.score ?? 0);
}
