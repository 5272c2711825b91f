import { DAY_MS, type Now } from '#core/time.ts';
import { recallNow } from './due.ts';
import type { Progress } from './progress.ts';
import { dueCards, type Queue } from './queue.ts';

/** How far ahead the cost of leaving a card looks, days. */
export const LEFT_DAYS = 3;

/**
 * The due cards to ask where there is no time for all: those in their learning steps, then those whose chance of recall
 * would fall most if they were left, the ones that today's limit holds back among them. An answer takes about as long
 * whatever the card, so this is the greatest loss per minute. A card nearly forgotten has little left to lose.
 */
export function chooseDue(
  queue: Queue,
  { cards }: Pick<Progress, 'cards'>,
  now: Now,
  count: number,
): string[] {
  const due = dueCards(queue, now);
  const steps = due.slice(0, due.length - queue.review.length);
  const lossOf = (id: string) => {
    const card = cards.get(id);
    if (!card) return 0;
    return recallNow(card, now.studyTime) - recallNow(card, now.studyTime + LEFT_DAYS * DAY_MS);
  };
  const reviews = [...queue.review, ...queue.spare.review]
    .map((card) => ({ card, loss: lossOf(card) }))
    .toSorted((a, b) => b.loss - a.loss)
    .map(({ card }) => card);
  return [...steps, ...reviews].slice(0, count);
}
