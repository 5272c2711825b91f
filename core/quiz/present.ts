import { hashText } from '#core/id.ts';
import type { Item, RichText } from '#core/content/pack.ts';
import { seededRandom } from '#core/random.ts';
import { keyOf, scoreResponse } from './score.ts';
import type { Response } from './response.ts';
import { shuffle } from './shuffle.ts';

/** Options as asked: the same seed shows them in the same order, on every machine and after a crash. */
export function presentOptions(item: Item, seed: number): { id: string; text: RichText }[] {
  const shown = item.kind === 'ordering' ? item.entries : item.kind === 'true-false' ? [] : item.options;
  const stripped = shown.map(({ id, text }) => ({ id, text }));
  const random = seededRandom(seed ^ hashText(item.id));
  const shuffled = shuffle(stripped, random);
  if (item.kind !== 'ordering' || shuffled.some((entry, index) => entry.id !== stripped[index]?.id)) {
    return shuffled;
  }
  // An ordering question shown in the right order would answer itself.
  return [...stripped.slice(1), ...stripped.slice(0, 1)];
}

/** What a learner is told about a response: its score, the key, a note for every option, a remark. */
export interface Grading {
  score: number;
  key: Response;
  notes: { option: string; correct: boolean; text: RichText }[];
  remark: RichText;
}

/** Grades a response; true-false and ordering get the item's remark when they are not fully right. */
export function gradeResponse(item: Item, response: Response): Grading {
  const score = scoreResponse(item, response);
  const key = keyOf(item);
  if (item.kind === 'single' || item.kind === 'multiple') {
    const notes = item.options.map(({ id, correct, feedback }) => ({ option: id, correct, text: feedback }));
    return { score, key, notes, remark: [] };
  }
  return { score, key, notes: [], remark: score === 1 ? [] : item.feedback };
}
