import type { RichText } from '#core/content/inline.ts';
import { hashText } from '#core/id.ts';
import type { ChoiceOption, Item } from '#core/content/item.ts';
import { seededRandom } from '#core/random.ts';
import type { Response } from './response.ts';
import { shuffle } from './shuffle.ts';

/** A hint: the author's words, or a wrong option that need not be thought about any more. */
export type Hint = { text: RichText } | { struck: string };

/** Fewest options of which one can be struck out with something left to think about. */
const MIN_OPTIONS = 3;

/** Keeps the choice of what is struck out apart from the order of the options. */
const STRIKE = 0x51ab_0c1f;

/**
 * The hints there are for an item, in the order they are given: the author's, and where there is none a wrong option struck
 * out. The same seed strikes out the same one.
 * @param tried answers given so far: what was found wrong by them is not struck out once more.
 */
export function hintsOf(item: Item, seed: number, tried: readonly Response[] = []): Hint[] {
  if (item.hints && item.hints.length > 0) return item.hints.map((text) => ({ text }));
  const struck = strikeOut(item, seed, tried);
  return struck === undefined ? [] : [{ struck }];
}

function strikeOut(item: Item, seed: number, tried: readonly Response[]): string | undefined {
  if (item.kind !== 'single' && item.kind !== 'multiple') return undefined;
  const wrong = item.options.filter(({ correct }) => !correct);
  if (item.options.length < MIN_OPTIONS || (item.kind === 'multiple' && wrong.length < 2)) return undefined;
  const order = shuffle<ChoiceOption>(wrong, seededRandom(seed ^ hashText(item.id) ^ STRIKE));
  const known = new Set(
    tried.flatMap((response) => {
      if (response.kind === 'single') return [response.option];
      return response.kind === 'multiple' ? response.options : [];
    }),
  );
  return (order.find(({ id }) => !known.has(id)) ?? order[0])?.id;
}
