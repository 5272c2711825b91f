import type { Catalogue } from '#core/content/catalogue.ts';
import type { Progress } from '#core/study/progress.ts';
import { presetOf } from '#core/study/rating-options.ts';

/** Which cards and days statistics are about. */
export interface StatisticsScope {
  /** Cards that can be studied, those never seen included. */
  cards: { has: (card: string) => boolean; keys: () => Iterable<string> };
  /** Whether a card of the history is in scope; it may be gone. */
  isInScope: (card: string) => boolean;
  /** Study days back from today, today included; undefined for all. */
  days: number | undefined;
}

/** What is asked for: everything when no deck and no concept is named; what is in both when both are. */
export interface ScopeChoice {
  deck?: string | undefined;
  concept?: string | undefined;
  days?: number | undefined;
}

/**
 * The cards a choice names. Everything includes what was ever rated, also what is no longer installed.
 * @returns undefined for a deck or concept that is not there.
 */
export function findScope(
  catalogue: Pick<Catalogue, 'cards' | 'units' | 'concepts'>,
  { deck, concept, days }: ScopeChoice,
): StatisticsScope | undefined {
  const unit = deck === undefined ? undefined : catalogue.units.get(deck);
  const holdings = concept === undefined ? undefined : catalogue.concepts.get(concept);
  if ((deck !== undefined && !unit) || (concept !== undefined && !holdings)) return undefined;
  const named = unit ?? holdings;
  if (!named) return { cards: catalogue.cards, isInScope: () => true, days };
  const ofConcept = unit && holdings ? new Set(holdings.cards.map(({ id }) => id)) : undefined;
  const ids = named.cards.map(({ id }) => id).filter((id) => ofConcept?.has(id) ?? true);
  const cards = new Set(ids);
  return { cards, isInScope: (card) => cards.has(card), days };
}

/** The chance of recall at which cards of a deck, or of all, fall due. */
export function desiredRetention(progress: Progress, deck: string | undefined): number {
  return deck === undefined ? progress.preset.retention : presetOf(progress, deck).retention;
}
