import type { ApiContext } from './context.ts';
import { notFound } from './errors.ts';

/** @throws `not-found` for a deck that is in no pack and not one of the learner's. */
export function requireDeck({ catalogue }: ApiContext, deck: string): void {
  if (!catalogue.units.has(deck)) throw notFound('deck', deck);
}
