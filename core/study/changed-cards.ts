import { hashCard } from '#core/content/card-words.ts';
import type { Catalogue } from '#core/content/catalogue.ts';
import type { Card } from '#core/content/pack.ts';
import { DAY_MS } from '#core/time.ts';
import { isPaused } from './card-marks.ts';
import { lastDay } from './due.ts';
import type { CardProgress, Progress } from './progress.ts';

/** Why a learned card may no longer hold: a fact is past its date, or it says something else, since it was last rated. */
export type CardChange = 'stale' | 'reworded';

/** Cards never change in place. */
const hashes = new WeakMap<Card, string>();

/**
 * The learned cards to look at again on a study day. Found once, which looks at every card there is; kept from then on with
 * `look`, card by card.
 */
export class ChangedCards {
  /** By card, in the order they were learned. */
  readonly changes = new Map<string, CardChange>();
  /** Study day. */
  readonly day: number;
  readonly progress: Progress;
  private readonly cards: Catalogue['cards'];
  private readonly staleSince: ReadonlyMap<string, number>;

  constructor({ cards, facts }: Pick<Catalogue, 'cards' | 'facts'>, progress: Progress, day: number) {
    this.day = day;
    this.progress = progress;
    this.cards = cards;
    this.staleSince = findStale(facts, day);
    for (const [id, known] of progress.cards) {
      const change = this.changeOf(id, known);
      if (change) this.changes.set(id, change);
    }
  }

  /** Takes account of what progress says of one card now. */
  look(card: string): void {
    const known = this.progress.cards.get(card);
    const change = known && this.changeOf(card, known);
    if (change) this.changes.set(card, change);
    else this.changes.delete(card);
  }

  private changeOf(id: string, known: CardProgress): CardChange | undefined {
    const { cards, staleSince } = this;
    // Nearly all cards are done with here, and there may be tens of thousands.
    if (known.text === undefined && staleSince.size === 0) return undefined;
    const card = cards.get(id)?.card;
    if (!card) return undefined;
    const isReworded = known.text !== undefined && known.text !== hashOf(card);
    const isStale = card.facts.some((fact) => lastDay(known) <= (staleSince.get(fact) ?? -Infinity));
    if ((!isStale && !isReworded) || isPaused(this.progress, id, this.day)) return undefined;
    return isReworded ? 'reworded' : 'stale';
  }
}

/** The facts that are out of date on a study day, each with the last day on which it was not. */
function findStale(facts: Catalogue['facts'], today: number): Map<string, number> {
  const stale = new Map<string, number>();
  for (const [id, { staleAfter }] of facts) {
    const day = staleAfter === undefined ? Infinity : Date.parse(`${staleAfter}T00:00Z`) / DAY_MS;
    if (day < today) stale.set(id, day);
  }
  return stale;
}

function hashOf(card: Card): string {
  let hash = hashes.get(card);
  if (hash === undefined) hashes.set(card, (hash = hashCard(card)));
  return hash;
}
