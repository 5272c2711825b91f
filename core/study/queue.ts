import { DAY_MS, MINUTE_MS } from '#core/time.ts';
import { compareText } from './order.ts';
import type { CardProgress, Progress } from './progress.ts';
import { isDue, retrievability } from './schedule.ts';

/** A card in its learning steps may be asked this much early when nothing else is left (as in Anki). */
const LEARN_AHEAD_MS = 20 * MINUTE_MS;

/**
 * What there is to review on one study day. Building it looks at every card; after a rating {@link advanceQueue} keeps
 * it true at the cost of that one card, so that the time a rating takes does not grow with the collection.
 */
export interface Queue {
  /** The study day it was built for. */
  day: number;
  /** Cards in learning and relearning, whenever their step is over; soonest first. */
  steps: { card: string; due: number }[];
  /** Due reviews within today's limit, most likely to be forgotten first. */
  review: string[];
  /** New cards within today's limit, in pack order. */
  fresh: string[];
  /** Cards rated today that were known before, and cards begun today. */
  doneToday: { reviews: number; introduced: number };
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
  const day = Math.floor(studyTime / DAY_MS);
  const { newPerDay, reviewsPerDay } = progress.preset;
  const doneToday = countDoneToday(progress, day);
  const newAllowed = Math.max(0, newPerDay - doneToday.introduced);
  const steps: Queue['steps'] = [];
  const review: { card: string; recall: number }[] = [];
  const fresh: string[] = [];
  for (const card of candidates) {
    const known = progress.cards.get(card);
    if (!known) {
      if (fresh.length < newAllowed && isUnlocked(card)) fresh.push(card);
    } else if (known.phase !== 'review') {
      steps.push({ card, due: isDue(known, studyTime) ? Math.min(known.due, studyTime) : known.due });
    } else if (isDue(known, studyTime)) {
      review.push({ card, recall: retrievability(known, studyTime) });
    }
  }
  return {
    day,
    steps: steps.toSorted(compareSteps),
    review: review
      .toSorted((a, b) => a.recall - b.recall)
      .slice(0, Math.max(0, reviewsPerDay - doneToday.reviews))
      .map(({ card }) => card),
    fresh,
    doneToday,
  };
}

/** Soonest first; steps that end together in the order of their cards, so that the order is always the same. */
function compareSteps(a: Queue['steps'][number], b: Queue['steps'][number]): number {
  return a.due - b.due || compareText(a.card, b.card);
}

function countDoneToday(progress: Progress, today: number): Queue['doneToday'] {
  let reviews = 0;
  let introduced = 0;
  for (const card of progress.cards.values()) {
    if (card.introduced === today) introduced += 1;
    else if (Math.floor(card.lastReview / DAY_MS) === today) reviews += 1;
  }
  return { reviews, introduced };
}

/**
 * Takes a rating into account, changing the queue in place.
 * @param known what is known of the card after the rating.
 * @returns false when the card was not in the queue or the day is over: the queue has to be built anew.
 */
export function advanceQueue(queue: Queue, card: string, known: CardProgress): boolean {
  if (Math.floor(known.lastReview / DAY_MS) !== queue.day) return false;
  const step = queue.steps.findIndex((each) => each.card === card);
  if (step >= 0) queue.steps.splice(step, 1);
  else if (remove(queue.fresh, card)) queue.doneToday.introduced += 1;
  else if (remove(queue.review, card)) queue.doneToday.reviews += 1;
  else return false;
  if (known.phase !== 'review') {
    const entry = { card, due: known.due };
    const later = queue.steps.findIndex((each) => compareSteps(each, entry) > 0);
    queue.steps.splice(later === -1 ? queue.steps.length : later, 0, entry);
  }
  return true;
}

function remove(cards: string[], card: string): boolean {
  const index = cards.indexOf(card);
  if (index >= 0) cards.splice(index, 1);
  return index >= 0;
}

/**
 * The card to show next: what is in its learning steps first, then reviews with new cards spread evenly among them,
 * at last learning cards that are nearly due.
 */
export function nextCard(queue: Queue, studyTime: number): string | undefined {
  const [step] = queue.steps;
  if (step && step.due <= studyTime) return step.card;
  const [review] = queue.review;
  const [fresh] = queue.fresh;
  if (review === undefined && fresh === undefined) {
    return step && step.due <= studyTime + LEARN_AHEAD_MS ? step.card : undefined;
  }
  if (review === undefined || fresh === undefined) return review ?? fresh;
  const done = queue.doneToday.reviews + queue.doneToday.introduced;
  const spacing = Math.max(2, Math.ceil((queue.review.length + queue.fresh.length) / queue.fresh.length));
  return done % spacing === spacing - 1 ? fresh : review;
}

/** Cards due at `studyTime`: what a badge shows and Today proposes. */
export function dueCards(queue: Queue, studyTime: number): string[] {
  return [...queue.steps.filter(({ due }) => due <= studyTime).map(({ card }) => card), ...queue.review];
}

/** Cards left today, by what they are; learning cards count when they can be asked in this sitting. */
export function countLeft(
  queue: Queue,
  studyTime: number,
): { new: number; learning: number; review: number } {
  return {
    new: queue.fresh.length,
    learning: queue.steps.filter(({ due }) => due <= studyTime + LEARN_AHEAD_MS).length,
    review: queue.review.length,
  };
}

/** Study time at which the next of some cards falls due; undefined when none is scheduled. */
export function findNextDue(progress: Progress, candidates: Iterable<string>): number | undefined {
  let next: number | undefined;
  for (const card of candidates) {
    const due = progress.cards.get(card)?.due;
    if (due !== undefined && (next === undefined || due < next)) next = due;
  }
  return next;
}
