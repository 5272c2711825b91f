import type { Progress } from './progress.ts';

/** How a learner answers cards: seconds an answer takes, and how the ratings are shared out. */
export interface Pace {
  /** Seconds an answer takes: at first sight, in the learning steps, at a review. */
  seconds: { new: number; learning: number; review: number };
  /** Shares of again, hard, good, easy at first sight; they sum to 1. */
  first: readonly number[];
  /** Shares of hard, good, easy among the reviews that were recalled; they sum to 1. */
  recalled: readonly number[];
}

/** Before a learner's own pace is known, seconds: a card of a sentence or two. */
const USUAL_SECONDS = { new: 20, learning: 8, review: 10 };
/** Source: fsrs-rs, `SimulatorConfig::default`, `first_rating_prob` and `review_rating_prob`. */
const USUAL_FIRST = [0.24, 0.094, 0.495, 0.171];
const USUAL_RECALLED = [0.224, 0.631, 0.145];
/** Answers that weigh as much as what is usual: the learner's own ones come to count as they become many. */
const USUAL_WEIGHT = 50;

/** The pace of a learner, from the ratings given so far and, where they are few, from what is usual. */
export function paceOf({ log }: Progress): Pace {
  const tookMs = [0, 0, 0];
  const counts = [0, 0, 0];
  const ratings = [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ];
  log.visit((_card, _day, rating, maturity, _hour, took) => {
    const kind = Math.min(maturity, 2);
    tookMs[kind] = (tookMs[kind] ?? 0) + took;
    counts[kind] = (counts[kind] ?? 0) + 1;
    const shares = ratings[kind];
    if (shares) shares[rating] = (shares[rating] ?? 0) + 1;
  });
  const seconds = (kind: number, usual: number) =>
    ((tookMs[kind] ?? 0) / 1000 + usual * USUAL_WEIGHT) / ((counts[kind] ?? 0) + USUAL_WEIGHT);
  return {
    seconds: {
      new: seconds(0, USUAL_SECONDS.new),
      learning: seconds(1, USUAL_SECONDS.learning),
      review: seconds(2, USUAL_SECONDS.review),
    },
    first: blend(ratings[0] ?? [], USUAL_FIRST),
    recalled: blend((ratings[2] ?? []).slice(1), USUAL_RECALLED),
  };
}

function blend(counts: readonly number[], usual: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0) + USUAL_WEIGHT;
  return usual.map((share, index) => ((counts[index] ?? 0) + share * USUAL_WEIGHT) / total);
}
