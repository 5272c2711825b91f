import type { Item } from '#core/content/item.ts';
import { chosenIn } from './chosen-in.ts';
import { gradeResponse } from './present.ts';
import type { Note } from './kinds/item-kind.ts';
import type { Response } from './response.ts';

/** Fewest choices that leave something to think about once one of them was wrong. */
const MIN_CHOICES = 3;

/**
 * Whether a wrong answer to an item leaves something to try: not where one of two was wrong, nor where an answer is given in
 * steps, each of which is told.
 */
export function allowsTries(item: Item): boolean {
  switch (item.kind) {
    case 'true-false':
    case 'scenario':
    case 'essay':
      return false;
    case 'single':
      return item.options.length >= MIN_CHOICES;
    case 'hotspot':
      return item.regions.length >= MIN_CHOICES;
    default:
      return true;
  }
}

/** What may be told of a try that is not the last: nothing of it names the key. */
export interface Trial {
  isPartly: boolean;
  /**
   * On what was chosen or filled in, and on nothing else. Words of the author's only on an option that was chosen and is
   * wrong: on a field they name what belongs there.
   */
  notes: Note[];
}

/** Grades a try that is not right and not the last. */
export function gradeTrial(item: Item, response: Response): Trial {
  const { score, notes } = gradeResponse(item, response);
  const chosen = new Set(chosenIn(response));
  const filled = 'values' in response ? response.values : {};
  return {
    isPartly: score > 0,
    notes: notes.flatMap(({ option, correct, text }): Note[] => {
      if (chosen.has(option)) return [{ option, correct, text: correct ? [] : text }];
      if ((filled[option] ?? '').trim() !== '') return [{ option, correct, text: [] }];
      return [];
    }),
  };
}
