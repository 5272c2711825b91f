import { optionsInForce, presetOf } from '#core/study/rating-options.ts';
import type { RatingOptions } from '#core/study/reduce.ts';
import type { ApiContext } from './context.ts';

/** The options in force for a card: those of its deck. */
export function ratingOptions({ catalogue, store }: ApiContext, card: string): RatingOptions {
  const deck = catalogue.cards.get(card)?.unit.id ?? '';
  return optionsInForce(presetOf(store.progress, deck));
}
