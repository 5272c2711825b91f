import { DAY_MS, fromStudyTime, MINUTE_MS, type Now } from '#core/time.ts';
import { isPaused } from './card-marks.ts';
import { DeckLimits } from './deck-limits.ts';
import { dueAt, isDue, lastDay } from './due.ts';
import { compareText } from './order.ts';
import type { CardProgress, Progress } from './progress.ts';
import { retrievability } from './schedule.ts';

/** A card in its learning steps may be asked this much early when nothing else is left (as in Anki). */
const LEARN_AHEAD_MS = 20 * MINUTE_MS;

/** New cards beyond the limit that are looked up ahead. */
const SPARE_FRESH = 20;

/** Fraction of the golden ratio: multiples of it fall evenly between 0 and 1. */
const GOLDEN = 0.618_033_988_749_895;

/**
 * What there is to review on one study day. Building it looks at every card; after a rating {@link advanceQueue} keeps
 * it true at the cost of that one card, so that the time a rating takes does not grow with the collection.
 */
export interface Queue {
  /** The study day it was built for. */
  day: number;
  /** Cards in learning and relearning and when their step is over, milliseconds since the epoch; soonest first. */
  steps: { card: string; endsAt: number }[];
  /** Due reviews within today's limit, most likely to be forgotten first. */
  review: string[];
  /** How many due reviews are beyond today's limit: they wait until tomorrow. */
  heldBack: number;
  /** New cards within today's limit, in pack order. */
  fresh: string[];
  /** What takes the place of a card that is put away: reviews held back, as ranked, and the next few new cards. */
  spare: {
    review: string[];
    fresh: string[];
    /** There may be new cards beyond these. */
    hasMore: boolean;
  };
  /** What single decks still admit. */
  limits: DeckLimits;
  /** Cards rated today that were known before, and cards begun today. */
  doneToday: { reviews: number; introduced: number };
}

/** Which cards a queue is made of. */
export interface QueueScope {
  /** Ids in the order new ones are introduced. */
  candidates: Iterable<string>;
  /** Whether a card never seen may be introduced. */
  isUnlocked: (card: string) => boolean;
  /** The deck of a card, whose own limits hold beside those of the preset. */
  deckOf: (card: string) => string | undefined;
}

/** Builds the queue as of `now`. */
export function buildQueue(
  progress: Progress,
  { candidates, isUnlocked, deckOf }: QueueScope,
  now: Now,
): Queue {
  const day = Math.floor(now.studyTime / DAY_MS);
  const { newPerDay, reviewsPerDay } = progress.preset;
  const doneToday = countDoneToday(progress, day);
  const limits = new DeckLimits(progress, deckOf, day);
  const newAllowed = Math.max(0, newPerDay - doneToday.introduced);
  const reviewsAllowed = Math.max(0, reviewsPerDay - doneToday.reviews);
  const steps: Queue['steps'] = [];
  const due: { card: string; recall: number }[] = [];
  const fresh: string[] = [];
  const spare: Queue['spare'] = { review: [], fresh: [], hasMore: false };
  for (const card of candidates) {
    const known = progress.cards.get(card);
    if (isPaused(progress, card, day)) continue;
    if (!known) {
      const isFull = fresh.length >= newAllowed;
      if (isFull && spare.fresh.length >= SPARE_FRESH) spare.hasMore = true;
      else if (!isUnlocked(card)) continue;
      else if (!isFull && limits.admit(card, 'introduced')) fresh.push(card);
      else if (spare.fresh.length < SPARE_FRESH) spare.fresh.push(card);
      else spare.hasMore = true;
    } else if (known.phase !== 'review') {
      const endsAt = dueAt(known, now);
      steps.push({ card, endsAt: isDue(known, now) ? Math.min(endsAt, now.at) : endsAt });
    } else if (isDue(known, now)) {
      due.push({ card, recall: retrievability(known, now.studyTime) });
    }
  }
  const ranked = due.toSorted((a, b) => a.recall - b.recall).map(({ card }) => card);
  const review: string[] = [];
  for (const card of ranked) {
    if (review.length < reviewsAllowed && limits.admit(card, 'reviews')) review.push(card);
    else spare.review.push(card);
  }
  return {
    day,
    steps: steps.toSorted(compareSteps),
    review,
    heldBack: spare.review.length,
    fresh,
    spare,
    limits,
    doneToday,
  };
}

/** Soonest first; steps that end together in the order of their cards, so that the order is always the same. */
function compareSteps(a: Queue['steps'][number], b: Queue['steps'][number]): number {
  return a.endsAt - b.endsAt || compareText(a.card, b.card);
}

function countDoneToday(progress: Progress, today: number): Queue['doneToday'] {
  let reviews = 0;
  let introduced = 0;
  for (const card of progress.cards.values()) {
    if (card.introduced === today) introduced += 1;
    else if (lastDay(card) === today) reviews += 1;
  }
  return { reviews, introduced };
}

/**
 * Takes a rating into account, changing the queue in place.
 * @param before what was known of the card before the rating, `after` what is known now.
 * @returns false when the card was not in the queue or the day is over: the queue has to be built anew.
 */
export function advanceQueue(
  queue: Queue,
  card: string,
  before: CardProgress | undefined,
  after: CardProgress,
): boolean {
  if (lastDay(after) !== queue.day) return false;
  const step = queue.steps.findIndex((each) => each.card === card);
  if (step >= 0) queue.steps.splice(step, 1);
  else if (!remove(queue.fresh, card) && !remove(queue.review, card)) return false;
  if (!before) queue.doneToday.introduced += 1;
  else if (before.introduced !== queue.day && lastDay(before) !== queue.day) queue.doneToday.reviews += 1;
  if (after.stepEndsAt !== undefined) insertStep(queue, { card, endsAt: after.stepEndsAt });
  return true;
}

/** Puts a card in its learning steps where it belongs among the others. */
export function insertStep({ steps }: Queue, entry: Queue['steps'][number]): void {
  const later = steps.findIndex((each) => compareSteps(each, entry) > 0);
  steps.splice(later === -1 ? steps.length : later, 0, entry);
}

/** Whether a card is among those left today. */
export function holdsCard({ steps, review, fresh }: Queue, card: string): boolean {
  return review.includes(card) || fresh.includes(card) || steps.some((step) => step.card === card);
}

/** Takes a card out of a list. @returns whether it was in it. */
export function remove(cards: string[], card: string): boolean {
  const index = cards.indexOf(card);
  if (index >= 0) cards.splice(index, 1);
  return index >= 0;
}

/**
 * The card to show next: what is in its learning steps first, then reviews with new cards spread evenly among them,
 * at last learning cards that are nearly due.
 */
export function nextCard(queue: Queue, now: Now): string | undefined {
  const [step] = queue.steps;
  if (step && step.endsAt <= now.at) return step.card;
  const [review] = queue.review;
  const [fresh] = queue.fresh;
  if (review === undefined && fresh === undefined) {
    return step && isNear(step, now) ? step.card : undefined;
  }
  if (review === undefined || fresh === undefined) return review ?? fresh;
  const done = queue.doneToday.reviews + queue.doneToday.introduced + 1;
  const shareOfNew = queue.fresh.length / (queue.fresh.length + queue.review.length);
  return (done * GOLDEN) % 1 < shareOfNew ? fresh : review;
}

function isNear(step: Queue['steps'][number], now: Now): boolean {
  return step.endsAt <= now.at + LEARN_AHEAD_MS;
}

/** How many steps are near their end. They are sorted, and there may be thousands: halving finds the last. */
function countNear({ steps }: Queue, now: Now): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const step = steps[middle];
    if (step && isNear(step, now)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Known cards that can be asked in this sitting: what a badge shows and Today proposes. */
export function dueCards(queue: Queue, now: Now): string[] {
  return [...queue.steps.slice(0, countNear(queue, now)).map(({ card }) => card), ...queue.review];
}

/** Cards left today, by what they are; learning cards count when they can be asked in this sitting. */
export function countLeft(queue: Queue, now: Now): { new: number; learning: number; review: number } {
  return {
    new: queue.fresh.length,
    learning: countNear(queue, now),
    review: queue.review.length,
  };
}

/**
 * When the next card can be asked once the queue is empty, milliseconds since the epoch; undefined when none will be.
 * What today's limit holds back comes when the next study day begins.
 */
export function findNextDue(
  progress: Progress,
  candidates: Iterable<string>,
  { heldBack, day }: Queue,
  now: Now,
): number | undefined {
  const tomorrow = fromStudyTime((day + 1) * DAY_MS, now.offset);
  let next = heldBack > 0 ? tomorrow : undefined;
  for (const card of candidates) {
    const known = progress.cards.get(card);
    if (!known || isDue(known, now) || progress.marks.get(card)?.suspended) continue;
    const at = dueAt(known, now);
    if (next === undefined || at < next) next = at;
  }
  return next;
}
