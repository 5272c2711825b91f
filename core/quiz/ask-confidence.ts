import type { Item } from '#core/content/item.ts';

/** One question in so many is asked with how sure the learner is: often enough to learn from, seldom enough to be no chore. */
const EVERY = 3;

/**
 * Whether the item at a place of an attempt is asked with how sure the learner is. Never what is answered in steps: essays are
 * marked by the learner, and a case is several questions.
 *
 * @param place 0 for the first.
 */
export function asksConfidence({ kind }: Item, place: number, seed: number): boolean {
  return kind !== 'essay' && kind !== 'scenario' && (place + seed) % EVERY === 0;
}
