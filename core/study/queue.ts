import { DAY_MS, MINUTE_MS } from '#core/time.ts';
import type { Progress } from './progress.ts';
import { isDue, retrievability } from './schedule.ts';

/** A card in its learning steps may be asked this much early when nothing else is left (as in Anki). */
const LEARN_AHEAD_MS = 20 * MINUTE_MS;

/** What there is to review at one moment. */
export interface Queue {
  /** Learning and relearning cards due now, most overdue first. */
  learning: string[];
  /** Learning cards due within {@link LEARN_AHEAD_MS}, soonest first. */
  soon: string[];
  /** Due reviews within today's limit, most likely to be forgotten first. */
  review: string[];
  /** New cards within today's limit, in pack order. */
  fresh: string[];
  /** Cards rated today that were known before, and cards begun today. */
  doneToday: { reviews: number; introduced: number };
  /** Study time at which the next card falls due, when nothing is due now. */
  nextDue: number | undefined;
}

/**
 * Builds the queue at `studyTime`.
 * @param candidates ids of the cards in scope, in the order new ones are introduced.
 * @param isUnlocked whether a card never seen may be introduced.
 */
export function buildQueue(
  progress: Progress,
  candidates: Iterable<string>,
  isUnlocked: (card: string) => boolean,
  studyTime: number,
): Queue {
  const today = Math.floor(studyTime / DAY_MS);
  const { newPerDay, reviewsPerDay } = progress.preset;
  const doneToday = countDoneToday(progress, today);
  const newAllowed = Math.max(0, newPerDay - doneToday.introduced);
  const learning: { id: string; due: number }[] = [];
  const soon: { id: string; due: number }[] = [];
  const review: { id: string; recall: number }[] = [];
  const fresh: string[] = [];
  let nextDue: number | undefined;
  for (const id of candidates) {
    const card = progress.cards.get(id);
    if (!card) {
      if (fresh.length < newAllowed && isUnlocked(id)) fresh.push(id);
      continue;
    }
    if (isDue(card, studyTime)) {
      if (card.phase === 'review') review.push({ id, recall: retrievability(card, studyTime) });
      else learning.push({ id, due: card.due });
      continue;
    }
    if (card.phase !== 'review' && card.due <= studyTime + LEARN_AHEAD_MS) soon.push({ id, due: card.due });
    if (nextDue === undefined || card.due < nextDue) nextDue = card.due;
  }
  const byDue = (a: { due: number }, b: { due: number }) => a.due - b.due;
  return {
    learning: learning.toSorted(byDue).map(({ id }) => id),
    soon: soon.toSorted(byDue).map(({ id }) => id),
    review: review
      .toSorted((a, b) => a.recall - b.recall)
      .slice(0, Math.max(0, reviewsPerDay - doneToday.reviews))
      .map(({ id }) => id),
    fresh,
    doneToday,
    nextDue,
  };
}

function countDoneToday(progress: Progress, today: number): { reviews: number; introduced: number } {
  let reviews = 0;
  let introduced = 0;
  for (const card of progress.cards.values()) {
    if (card.introduced === today) introduced += 1;
    else if (Math.floor(card.lastReview / DAY_MS) === today) reviews += 1;
  }
  return { reviews, introduced };
}

/**
 * The card to show next: what is in its learning steps first, then reviews with new cards spread evenly among them,
 * at last learning cards that are nearly due.
 */
export function nextCard(queue: Queue): string | undefined {
  const [learning] = queue.learning;
  if (learning !== undefined) return learning;
  const [review] = queue.review;
  const [fresh] = queue.fresh;
  if (review === undefined) return fresh ?? queue.soon[0];
  if (fresh === undefined) return review;
  const done = queue.doneToday.reviews + queue.doneToday.introduced;
  const spacing = Math.max(2, Math.ceil((queue.review.length + queue.fresh.length) / queue.fresh.length));
  return done % spacing === spacing - 1 ? fresh : review;
}
