import { DAY_MS } from '#core/time.ts';
import type { Rating } from './event.ts';
import type { Pace } from './pace.ts';
import {
  chooseAll,
  chooseReview,
  intervalFor,
  RATINGS,
  retrievability,
  type CardSchedule,
  type IntervalRange,
  type ReviewChoice,
  type ScheduleOptions,
} from './schedule.ts';

/*
 * Memories in drawers: stability in steps of a quarter, difficulty in whole numbers. A simulation that follows drawers instead
 * of cards costs the same for fifty cards and for fifty thousand.
 */

const LEAST_STABILITY = 0.05;
const STABILITY_STEP = Math.log(1.25);
const STABILITY_BINS = 62;
const DIFFICULTY_STEP = 1;
const DIFFICULTY_BINS = 10;
export const MEMORY_BINS = STABILITY_BINS * DIFFICULTY_BINS;

/** Times since the last review are told apart in steps of 44 %. */
const ELAPSED_STEP = Math.log(1.44);

/** Answers within one day until a card is out of its steps, at most. */
const MOST_STEPS = 10;

/** The drawers a memory lies between, with the share that goes into the nearer one. */
export interface BinPlace {
  lower: number;
  upper: number;
  /** Share in `upper`, so that the mean of the logarithm of stability is kept. */
  share: number;
}

export function placeMemory(stability: number, difficulty: number): BinPlace {
  const exact = Math.log(Math.max(LEAST_STABILITY, stability) / LEAST_STABILITY) / STABILITY_STEP;
  const at = Math.min(exact, STABILITY_BINS - 1);
  const below = Math.floor(at);
  const column = Math.min(DIFFICULTY_BINS - 1, Math.max(0, Math.round((difficulty - 1) / DIFFICULTY_STEP)));
  const above = Math.min(STABILITY_BINS - 1, below + 1);
  return {
    lower: below * DIFFICULTY_BINS + column,
    upper: above * DIFFICULTY_BINS + column,
    share: at - below,
  };
}

/** Stability of a drawer, days. */
export function stabilityOf(bin: number): number {
  return LEAST_STABILITY * Math.exp(Math.floor(bin / DIFFICULTY_BINS) * STABILITY_STEP);
}

function memoryOf(bin: number, lastReview: number): CardSchedule {
  return {
    phase: 'review',
    stability: stabilityOf(bin),
    difficulty: 1 + (bin % DIFFICULTY_BINS) * DIFFICULTY_STEP,
    step: 0,
    reps: 5,
    lapses: 0,
    lastReview,
    due: lastReview,
    intervalDays: 1,
  };
}

/** One way a card can come out of a day on which it was asked. */
export interface Result {
  probability: number;
  place: BinPlace;
  stability: number;
  /** Days it may be given. */
  range: IntervalRange;
  /** Answers in the learning steps it took. */
  stepAnswers: number;
}

/** A day far from the beginning of time, so that every elapsed time fits before it. */
const SOME_DAY = 100_000;
const NOON = (SOME_DAY + 0.5) * DAY_MS;

/** What becomes of memories under some options; each drawer is worked out once. */
export class MemoryTable {
  private readonly options: ScheduleOptions;
  private readonly pace: Pace;
  private readonly reviews = new Map<number, Result[]>();
  private readonly finishes = new Map<string, Result>();
  private firsts: Result[] | undefined;
  private readonly intervals = new Map<number, number>();

  constructor(options: ScheduleOptions, pace: Pace) {
    this.options = options;
    this.pace = pace;
  }

  /** What a review of a drawer comes to, `elapsedDays` after the one before. */
  review(bin: number, elapsedDays: number): Result[] {
    const elapsed = this.roundElapsed(bin, elapsedDays);
    const key = bin * 4096 + elapsed;
    let results = this.reviews.get(key);
    if (!results) {
      results = this.workOutReview(memoryOf(bin, NOON - elapsed * DAY_MS));
      this.reviews.set(key, results);
    }
    return results;
  }

  /** What a card never seen comes to on its first day. */
  first(): Result[] {
    this.firsts ??= RATINGS.map((rating, index) =>
      this.settle(chooseAll(undefined, NOON, this.options)[rating], this.pace.first[index] ?? 0),
    );
    return this.firsts;
  }

  /** What a card in its learning steps comes to when it is answered until it is out of them. */
  finish(card: CardSchedule): Result {
    const { lower } = placeMemory(card.stability, card.difficulty);
    const key = `${card.phase}${card.step}|${lower}`;
    let result = this.finishes.get(key);
    if (!result) {
      const moved = { ...card, lastReview: NOON, due: NOON };
      result = this.settle(chooseReview(moved, 'good', NOON, this.options), 1, 1);
      this.finishes.set(key, result);
    }
    return result;
  }

  /** Times near the drawer's own interval count as that: one entry serves them all. */
  private roundElapsed(bin: number, elapsedDays: number): number {
    let interval = this.intervals.get(bin);
    if (interval === undefined) {
      interval = intervalFor(stabilityOf(bin), this.options);
      this.intervals.set(bin, interval);
    }
    const ratio = Math.max(1, elapsedDays) / interval;
    const step = Math.round(Math.log(ratio) / ELAPSED_STEP);
    return Math.min(4095, Math.max(1, Math.round(interval * Math.exp(step * ELAPSED_STEP))));
  }

  private workOutReview(memory: CardSchedule): Result[] {
    const recall = retrievability(memory, NOON);
    const choices = chooseAll(memory, NOON, this.options);
    return RATINGS.map((rating: Rating, index) => {
      const probability = rating === 'again' ? 1 - recall : recall * (this.pace.recalled[index - 1] ?? 0);
      return this.settle(choices[rating], probability);
    });
  }

  /** Answers a card rightly until it is out of its steps. */
  private settle(choice: ReviewChoice, probability: number, answersBefore = 0): Result {
    let { schedule, range } = choice;
    let stepAnswers = answersBefore;
    for (let step = 0; schedule.phase !== 'review' && step < MOST_STEPS; step += 1) {
      ({ schedule, range } = {
        range: undefined,
        ...chooseReview(schedule, 'good', schedule.due, this.options),
      });
      stepAnswers += 1;
    }
    const { stability, difficulty } = schedule;
    const place = placeMemory(stability, difficulty);
    return { probability, place, stability, range: range ?? { shortest: 1, longest: 1 }, stepAnswers };
  }
}
