import { DAY_MS, fromStudyTime, MINUTE_MS, type Now } from '#core/time.ts';
import { isPaused } from './card-marks.ts';
import { dueAt, isDue } from './due.ts';
import { compareText } from './order.ts';
import type { CardProgress, Progress } from './progress.ts';
import { retrievability } from './schedule.ts';

/** A card in its learning steps may be asked this much early when nothing else is left (as in Anki). */
const LEARN_AHEAD_MS = 20 * MINUTE_MS;

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
  /** Due reviews beyond today's limit: they wait until tomorrow. */
  heldBack: number;
  /** New cards within today's limit, in pack order. */
  fresh: string[];
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
export function buildQueue(progress: Progress, { candidates, isUnlocked, deckOf }: QueueScope, now: Now): Queue {
  const day = Math.floor(now.studyTime / DAY_MS);
  const { newPerDay, reviewsPerDay } = progress.preset;
  const doneToday = countDoneToday(progress, day);
  const limits = new DeckLimits(progress, deckOf, day);
  const newAllowed = Math.max(0, newPerDay - doneToday.introduced);
  const reviewsAllowed = Math.max(0, reviewsPerDay - doneToday.reviews);
  const steps: Queue['steps'] = [];
  const due: { card: string; recall: number }[] = [];
  const fresh: string[] = [];
  for (const card of candidates) {
    const known = progress.cards.get(card);
    if (isPaused(progress, card, day)) continue;
    if (!known) {
      if (fresh.length < newAllowed && isUnlocked(card) && limits.admit(card, 'introduced')) fresh.push(card);
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
    if (review.length >= reviewsAllowed) break;
    if (limits.admit(card, 'reviews')) review.push(card);
  }
  return {
    day,
    steps: steps.toSorted(compareSteps),
    review,
    heldBack: ranked.length - review.length,
    fresh,
    doneToday,
  };
}

/** What the decks that have limits of their own still admit today. Costs nothing where none has. */
class DeckLimits {
  private readonly left = new Map<string, { introduced: number; reviews: number }>();
  private readonly deckOf: QueueScope['deckOf'];

  constructor(progress: Progress, deckOf: QueueScope['deckOf'], day: number) {
    this.deckOf = deckOf;
    for (const [deck, { newPerDay, reviewsPerDay }] of progress.deckOptions) {
      if (newPerDay === undefined && reviewsPerDay === undefined) continue;
      this.left.set(deck, { introduced: newPerDay ?? Infinity, reviews: reviewsPerDay ?? Infinity });
    }
    if (this.left.size === 0) return;
    for (const [card, known] of progress.cards) {
      if (known.introduced === day) this.admit(card, 'introduced');
      else if (dayOf(known) === day) this.admit(card, 'reviews');
    }
  }

  /** Counts a card against its deck's limit. @returns false when the limit is reached. */
  admit(card: string, what: 'introduced' | 'reviews'): boolean {
    const left = this.left.size === 0 ? undefined : this.left.get(this.deckOf(card) ?? '');
    if (!left) return true;
    if (left[what] <= 0) return false;
    left[what] -= 1;
    return true;
  }
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
    else if (dayOf(card) === today) reviews += 1;
  }
  return { reviews, introduced };
}

/** Study day of the last rating. */
function dayOf(card: CardProgress): number {
  return Math.floor(card.lastReview / DAY_MS);
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
  if (dayOf(after) !== queue.day) return false;
  const step = queue.steps.findIndex((each) => each.card === card);
  if (step >= 0) queue.steps.splice(step, 1);
  else if (!remove(queue.fresh, card) && !remove(queue.review, card)) return false;
  if (!before) queue.doneToday.introduced += 1;
  else if (before.introduced !== queue.day && dayOf(before) !== queue.day) queue.doneToday.reviews += 1;
  if (after.stepEndsAt !== undefined) {
    const entry = { card, endsAt: after.stepEndsAt };
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
