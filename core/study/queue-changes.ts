import type { Now } from '#core/time.ts';
import { dueAt, isDue, lastDay } from './due.ts';
import type { CardProgress } from './progress.ts';
import { insertStep, remove, type Queue } from './queue.ts';

/*
 * What keeps a queue true beside ratings, at the cost of the card concerned: a card put away, and a rating taken back.
 * Where that is not enough these return false, and the queue has to be built anew.
 */

/** Takes a card out that was buried or suspended; another one takes its place within today's limits. */
export function putAway(queue: Queue, card: string): boolean {
  const { steps, review, fresh, spare, limits } = queue;
  const step = steps.findIndex((each) => each.card === card);
  if (step >= 0) {
    steps.splice(step, 1);
  } else if (remove(review, card)) {
    limits.release(card, 'reviews');
    const next = spare.review.findIndex((each) => limits.admit(each, 'reviews'));
    if (next >= 0) review.push(...spare.review.splice(next, 1));
  } else if (remove(fresh, card)) {
    limits.release(card, 'introduced');
    const next = spare.fresh.findIndex((each) => limits.admit(each, 'introduced'));
    if (next >= 0) fresh.push(...spare.fresh.splice(next, 1));
    else if (spare.hasMore) return false;
  } else {
    remove(spare.review, card);
    remove(spare.fresh, card);
  }
  queue.heldBack = spare.review.length;
  return true;
}

/**
 * Takes account of a rating that was taken back. The card comes first again, as it did when it was rated.
 * @param rated what was known of the card with the rating, `known` what is known without it.
 */
export function takeBackRating(
  queue: Queue,
  card: string,
  rated: CardProgress | undefined,
  known: CardProgress | undefined,
  now: Now,
): boolean {
  const { steps, review, fresh, doneToday, day } = queue;
  if (!rated || lastDay(rated) !== day) return false;
  const step = steps.findIndex((each) => each.card === card);
  if (step >= 0) steps.splice(step, 1);
  if (!known) {
    doneToday.introduced -= 1;
    fresh.unshift(card);
    return true;
  }
  const isFirstToday = known.introduced !== day && lastDay(known) !== day;
  if (isFirstToday) doneToday.reviews -= 1;
  if (known.phase === 'review') {
    // One rated out of its turn had no place in today's queue.
    if (!isFirstToday || !isDue(known, now)) return false;
    review.unshift(card);
    return true;
  }
  const endsAt = dueAt(known, now);
  insertStep(queue, { card, endsAt: isDue(known, now) ? Math.min(endsAt, now.at) : endsAt });
  return true;
}
