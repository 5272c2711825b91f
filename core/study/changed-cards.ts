import { hashCard } from '#core/content/card-words.ts';
import type { Catalogue } from '#core/content/catalogue.ts';
import type { Card } from '#core/content/pack.ts';
import { DAY_MS } from '#core/time.ts';
import { isPaused } from './card-marks.ts';
import { lastDay } from './due.ts';
import type { Progress } from './progress.ts';

/** Learned cards that may no longer say what was learned. */
export interface ChangedCards {
  /** In the order they were learned. */
  cards: string[];
  /** Of them, those with a fact past its date since they were last rated. */
  stale: number;
  /** Of them, those that say something else than when they were last rated. */
  reworded: number;
}

/** Cards never change in place. */
const hashes = new WeakMap<Card, string>();

/** The cards to look at again as of a study day: a fact went out of date, or the words were corrected. */
export function findChanged(
  { cards, facts }: Pick<Catalogue, 'cards' | 'facts'>,
  progress: Progress,
  today: number,
): ChangedCards {
  const staleSince = new Map<string, number>();
  for (const [id, { staleAfter }] of facts) {
    const day = staleAfter === undefined ? Infinity : Date.parse(`${staleAfter}T00:00Z`) / DAY_MS;
    if (day < today) staleSince.set(id, day);
  }
  const found: ChangedCards = { cards: [], stale: 0, reworded: 0 };
  for (const [id, known] of progress.cards) {
    // Nearly all cards are done with here, and there may be tens of thousands.
    if (known.text === undefined && staleSince.size === 0) continue;
    const card = cards.get(id)?.card;
    if (!card) continue;
    const isStale =
      staleSince.size > 0 && card.facts.some((fact) => isPast(staleSince.get(fact), lastDay(known)));
    const isReworded = known.text !== undefined && known.text !== hashOf(card);
    if ((!isStale && !isReworded) || isPaused(progress, id, today)) continue;
    found.cards.push(id);
    if (isReworded) found.reworded += 1;
    else found.stale += 1;
  }
  return found;
}

/** Whether a fact went out of date on or after the day of the last rating. */
function isPast(staleOn: number | undefined, ratedOn: number): boolean {
  return staleOn !== undefined && ratedOn <= staleOn;
}

function hashOf(card: Card): string {
  let hash = hashes.get(card);
  if (hash === undefined) hashes.set(card, (hash = hashCard(card)));
  return hash;
}
