import { hashText } from '#core/id.ts';
import { MATURITIES, type ReviewLog } from './review-log.ts';

/** Reviews on a later day than the one before that fitting needs: with fewer, chance says more than memory does. */
export const LEAST_REVIEWS = 400;

/** Fitting takes no more than this many; of a longer history a part of the cards is taken, always the same. */
const MOST_REVIEWS = 100_000;

/** Ratings of cards one after the other, as the fitting of weights wants them. */
export interface TrainingData {
  /** Where the ratings of each card begin, and at last where they end. */
  starts: Uint32Array<ArrayBuffer>;
  /** 1 for again to 4 for easy. */
  ratings: Uint8Array<ArrayBuffer>;
  /** Study days since the rating before; 0 for the first. */
  days: Uint16Array<ArrayBuffer>;
  /** Ratings on a later day than the one before: what recall is learned from. */
  usable: number;
}

const NEW = MATURITIES.indexOf('new');

/** Counts the ratings of {@link collectTraining} without collecting them. */
export function countUsable(log: ReviewLog): number {
  return collectTraining(log, Number.POSITIVE_INFINITY).usable;
}

/**
 * The ratings of each card since it was last new, in the order given. A day before the one before it (a clock that was
 * set back) counts as the same day, as it did when the interval was given.
 */
export function collectTraining(log: ReviewLog, most = MOST_REVIEWS): TrainingData {
  const cards = cardsInParts(log, most);
  const lengths = new Uint32Array(log.cardIds.length);
  log.visit((card) => {
    lengths[card] = (lengths[card] ?? 0) + 1;
  });
  const places = new Uint32Array(log.cardIds.length);
  let room = 0;
  for (const card of cards) {
    places[card] = room;
    room += lengths[card] ?? 0;
  }
  const counts = new Uint32Array(log.cardIds.length);
  const lastDays = new Int32Array(log.cardIds.length);
  const isTaken = new Uint8Array(log.cardIds.length);
  for (const card of cards) isTaken[card] = 1;
  const ratings = new Uint8Array(room);
  const days = new Uint16Array(room);
  log.visit((card, day, rating, maturity) => {
    if (!isTaken[card]) return;
    if (maturity === NEW) counts[card] = 0;
    else if (counts[card] === 0) return;
    const count = counts[card] ?? 0;
    const place = (places[card] ?? 0) + count;
    ratings[place] = rating + 1;
    days[place] = count === 0 ? 0 : Math.min(65_535, Math.max(0, day - (lastDays[card] ?? 0)));
    lastDays[card] = day;
    counts[card] = count + 1;
  });
  return packTraining(cards, places, counts, ratings, days);
}

/** Moves the ratings together: those before a card was last new have left gaps. */
function packTraining(
  cards: readonly number[],
  places: Uint32Array,
  counts: Uint32Array,
  ratings: Uint8Array,
  days: Uint16Array,
): TrainingData {
  const starts: number[] = [0];
  let end = 0;
  let usable = 0;
  for (const card of cards) {
    const from = places[card] ?? 0;
    const count = counts[card] ?? 0;
    if (count === 0) continue;
    ratings.copyWithin(end, from, from + count);
    days.copyWithin(end, from, from + count);
    for (let index = end; index < end + count; index += 1) if ((days[index] ?? 0) > 0) usable += 1;
    end += count;
    starts.push(end);
  }
  return {
    starts: Uint32Array.from(starts),
    ratings: ratings.slice(0, end),
    days: days.slice(0, end),
    usable,
  };
}

/** Numbers of the cards taken, in order: all, or as many as have `most` ratings, picked by their ids alone. */
function cardsInParts(log: ReviewLog, most: number): number[] {
  const all = log.cardIds.map((_, card) => card);
  if (log.length <= most) return all;
  const share = most / log.length;
  return all.filter((card) => hashText(log.cardIds[card] ?? '') / 0xffffffff < share);
}
