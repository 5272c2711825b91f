import { seededRandom } from '#core/random.ts';
import type { Now } from '#core/time.ts';
import { recallNow } from './due.ts';
import type { Rating } from './event.ts';
import type { Progress } from './progress.ts';

/*
 * A sitting out of turn: cards somebody picked, asked once each, those not known once more at the end. What is left of it
 * follows from its list and from what was done, so that a deed taken back leaves it as if it had never happened.
 */

export const CRAM_ORDERS = ['random', 'weakest', 'due', 'added'] as const;
export type CramOrder = (typeof CRAM_ORDERS)[number];

/** Something done with a card of a sitting; without a rating it was put away (buried or suspended). */
export interface CramDeed {
  /** Id of the event. */
  event: string;
  card: string;
  rating?: Rating;
}

export interface CramState {
  /** In the order they are asked; what was not known comes again at the end. */
  queue: string[];
  /** Cards of the queue that were answered before. */
  again: number;
  answers: number;
  /** Of `answers`, those not `again`. */
  recalled: number;
}

/**
 * Puts the cards of a sitting in order and takes the first of them.
 * @param cards ids in the order they were added.
 * @param seed of the random order.
 */
export function chooseCram(
  cards: readonly string[],
  order: CramOrder,
  limit: number,
  progress: Pick<Progress, 'cards'>,
  now: Now,
  seed: number,
): string[] {
  return arrange(cards, order, progress, now, seed).slice(0, limit);
}

function arrange(
  cards: readonly string[],
  order: CramOrder,
  { cards: known }: Pick<Progress, 'cards'>,
  now: Now,
  seed: number,
): readonly string[] {
  switch (order) {
    case 'added':
      return cards;
    case 'random': {
      const random = seededRandom(seed);
      return sortBy(cards, () => random());
    }
    case 'weakest':
      // Never seen is not known at all.
      return sortBy(cards, (card) => {
        const progress = known.get(card);
        return progress ? recallNow(progress, now.studyTime) : -1;
      });
    case 'due':
      return sortBy(cards, (card) => known.get(card)?.due ?? Infinity);
  }
}

/** Lowest first; equal ones stay in order. The key of each is worked out once. */
function sortBy(cards: readonly string[], keyOf: (card: string) => number): string[] {
  return cards
    .map((card) => ({ card, key: keyOf(card) }))
    .toSorted((a, b) => (a.key === b.key ? 0 : a.key - b.key))
    .map(({ card }) => card);
}

/** What is left of a sitting after what was done in it. Deeds on cards that are not in it, or in it no more, change nothing. */
export function followCram(cards: readonly string[], deeds: readonly CramDeed[]): CramState {
  const first = new Set(cards);
  const again = new Set<string>();
  let answers = 0;
  let recalled = 0;
  for (const { card, rating } of deeds) {
    if (!first.delete(card) && !again.delete(card)) continue;
    if (rating === 'again') again.add(card);
    if (rating === undefined) continue;
    answers += 1;
    if (rating !== 'again') recalled += 1;
  }
  return { queue: [...first, ...again], again: again.size, answers, recalled };
}
