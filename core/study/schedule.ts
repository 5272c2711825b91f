import {
  clipParameters,
  createEmptyCard,
  default_w,
  FSRS,
  get_fuzz_range,
  Rating as FsrsRating,
  State,
  type Card,
  type CardInput,
  type Grade,
} from 'ts-fsrs';
import { assert } from '#core/assert.ts';
import { hashText } from '#core/id.ts';
import { seededRandom } from '#core/random.ts';
import { DAY_MS } from '#core/time.ts';
import type { Rating } from './event.ts';
import { DEFAULT_STEPS } from './defaults.ts';
import type { Steps } from './options.ts';

/** The default FSRS-6 weights w0..w20. Source: ts-fsrs 5.4.2, `default_w`. */
export const DEFAULT_WEIGHTS: readonly number[] = default_w;

export const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/** What is known about the memory of one card after its last review. All times are study time (see `toStudyTime`). */
export interface CardSchedule {
  /** `learning` and `relearning` count in minutes, `review` in days. */
  phase: 'learning' | 'review' | 'relearning';
  /** Days after which recall has dropped to 90 %. */
  stability: number;
  /** 1 (easy) to 10 (hard). */
  difficulty: number;
  /** Index of the current learning step. */
  step: number;
  reps: number;
  lapses: number;
  lastReview: number;
  /** In `review`, the start of the study day on which the card falls due. */
  due: number;
  /** Days from last review to due; 0 while the step is shorter than a day. */
  intervalDays: number;
  /** w20 of the weights it was worked out with, for the shape of its forgetting; the default's when absent. */
  decay?: number;
}

export interface ScheduleOptions {
  /** Desired retention, 0.7 to 0.97. */
  retention: number;
  /** Days; `MAXIMUM_INTERVAL` in the app unless told otherwise. */
  maximumInterval: number;
  /** Minutes; those of ts-fsrs when absent. */
  steps?: Steps;
  /** 21 FSRS-6 weights; the defaults when absent. */
  weights?: readonly number[];
  /** Seed of the fuzz that spreads cards over days; no fuzz when absent. */
  fuzzSeed?: string;
  /** Days to give in place of FSRS's own where the card is out of its steps. */
  givenDays?: number;
}

const GRADES: Record<Rating, Grade> = {
  again: FsrsRating.Again,
  hard: FsrsRating.Hard,
  good: FsrsRating.Good,
  easy: FsrsRating.Easy,
};

const STATES: Record<CardSchedule['phase'], State> = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

/** One scheduler per set of parameters; building one costs more than a review. */
const schedulers = new Map<string, FSRS>();

/** More than a learner has options in force at once; a long history of changed ones must not pile up. */
const SCHEDULERS_KEPT = 64;

function schedulerFor({ retention, maximumInterval, weights, steps = DEFAULT_STEPS }: ScheduleOptions): FSRS {
  const learning = steps === DEFAULT_STEPS ? '' : `${steps.learning.join(',')};${steps.relearning.join(',')}`;
  const key = `${retention}|${maximumInterval}|${learning}|${weights?.join(',') ?? ''}`;
  let scheduler = schedulers.get(key);
  if (!scheduler) {
    scheduler = new FSRS({
      request_retention: retention,
      maximum_interval: maximumInterval,
      enable_fuzz: false,
      w: weights ?? DEFAULT_WEIGHTS,
      learning_steps: steps.learning.map(toStep),
      relearning_steps: steps.relearning.map(toStep),
    });
    if (schedulers.size >= SCHEDULERS_KEPT) schedulers.clear();
    schedulers.set(key, scheduler);
  }
  return scheduler;
}

function toStep(minutes: number): `${number}m` {
  return `${minutes}m`;
}

/** Intervals below this are not spread, days. Source: ts-fsrs 5.4.2, `apply_fuzz`. */
const SHORTEST_FUZZED = 2.5;

/** The days an interval may be given, both ends included. */
export interface IntervalRange {
  shortest: number;
  longest: number;
}

/**
 * How far FSRS lets an interval be moved. Both ends grow with the interval, so that a better rating never has an
 * earlier range. Source: ts-fsrs 5.4.2, `get_fuzz_range`.
 * @param elapsedDays days since the review before.
 */
export function intervalRange(days: number, elapsedDays: number, maximumInterval: number): IntervalRange {
  const whole = Math.min(days, maximumInterval);
  if (whole < SHORTEST_FUZZED) return { shortest: whole, longest: whole };
  const { min_ivl: shortest, max_ivl: longest } = get_fuzz_range(whole, elapsedDays, maximumInterval);
  return { shortest, longest };
}

/**
 * Spreads an interval within its range, by a seed that does not depend on the rating: a better rating never gets a
 * shorter interval. The generator is ours because ts-fsrs seeds its own three times a review, at twice the cost of the
 * review itself.
 */
function fuzzInterval({ shortest, longest }: IntervalRange, fuzzSeed: string): number {
  if (shortest === longest) return shortest;
  const share = seededRandom(hashText(fuzzSeed))();
  return Math.floor(share * (longest - shortest + 1) + shortest);
}

/** ts-fsrs throws when a review precedes the last one; a clock that was set back counts as no time passed. */
function toFsrsCard(schedule: CardSchedule | undefined, studyTime: number): CardInput {
  if (!schedule) return createEmptyCard(new Date(studyTime));
  return {
    due: schedule.due,
    stability: schedule.stability,
    difficulty: schedule.difficulty,
    elapsed_days: 0,
    scheduled_days: schedule.intervalDays,
    learning_steps: schedule.step,
    reps: schedule.reps,
    lapses: schedule.lapses,
    state: STATES[schedule.phase],
    last_review: Math.min(schedule.lastReview, studyTime),
  };
}

function dayOf(studyTime: number): number {
  return Math.floor(studyTime / DAY_MS);
}

/** A schedule, and how far its interval may be moved; no range while the card is in its steps. */
export interface ReviewChoice {
  schedule: CardSchedule;
  range?: IntervalRange;
}

/** The same schedule with another interval, counted from the study day of its last review. */
export function withInterval(schedule: CardSchedule, intervalDays: number): CardSchedule {
  return { ...schedule, intervalDays, due: (dayOf(schedule.lastReview) + intervalDays) * DAY_MS };
}

/**
 * The schedule after a review at `studyTime` (milliseconds of study time). Pure: the same arguments give the same
 * result on every machine. Source: FSRS-6 as in ts-fsrs 5.4.2.
 */
export function scheduleReview(
  previous: CardSchedule | undefined,
  rating: Rating,
  studyTime: number,
  options: ScheduleOptions,
): CardSchedule {
  const { card } = schedulerFor(options).next(toFsrsCard(previous, studyTime), studyTime, GRADES[rating]);
  return toSchedule(card, previous, studyTime, options);
}

/** {@link scheduleReview}, with the days its interval may be moved between. */
export function chooseReview(
  previous: CardSchedule | undefined,
  rating: Rating,
  studyTime: number,
  options: ScheduleOptions,
): ReviewChoice {
  const { card } = schedulerFor(options).next(toFsrsCard(previous, studyTime), studyTime, GRADES[rating]);
  return toChoice(card, previous, studyTime, options);
}

function toChoice(
  card: Card,
  previous: CardSchedule | undefined,
  studyTime: number,
  options: ScheduleOptions,
): ReviewChoice {
  const schedule = toSchedule(card, previous, studyTime, options);
  if (schedule.phase !== 'review') return { schedule };
  const elapsedDays = daysBetween(previous, studyTime);
  return { schedule, range: intervalRange(card.scheduled_days, elapsedDays, options.maximumInterval) };
}

function toSchedule(
  card: Card,
  previous: CardSchedule | undefined,
  studyTime: number,
  options: ScheduleOptions,
): CardSchedule {
  assert(card.state !== State.New, 'a reviewed card is never new');
  const isReview = card.state === State.Review;
  const intervalDays = isReview
    ? (options.givenDays ?? usualInterval(card.scheduled_days, daysBetween(previous, studyTime), options))
    : card.scheduled_days;
  const schedule: CardSchedule = {
    phase: isReview ? 'review' : card.state === State.Learning ? 'learning' : 'relearning',
    stability: card.stability,
    difficulty: card.difficulty,
    step: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    lastReview: studyTime,
    due: isReview ? (dayOf(studyTime) + intervalDays) * DAY_MS : card.due.getTime(),
    intervalDays,
  };
  if (options.weights) {
    const decay = schedulerFor(options).parameters.w[DECAY_WEIGHT];
    if (decay !== undefined && decay !== DEFAULT_DECAY) schedule.decay = decay;
  }
  return schedule;
}

/** Study days from the review before to one at `studyTime`; a clock that was set back counts as none. */
function daysBetween(previous: CardSchedule | undefined, studyTime: number): number {
  return previous ? Math.max(0, dayOf(studyTime) - dayOf(previous.lastReview)) : 0;
}

/** What FSRS gives by itself: spread where a seed is given, never more than the longest interval. */
function usualInterval(days: number, elapsedDays: number, options: ScheduleOptions): number {
  const { fuzzSeed, maximumInterval } = options;
  if (fuzzSeed === undefined || days < SHORTEST_FUZZED) return Math.min(days, maximumInterval);
  return fuzzInterval(intervalRange(days, elapsedDays, maximumInterval), fuzzSeed);
}

/** Days after which a memory of this stability has faded to the desired retention, before any spreading. */
export function intervalFor(stability: number, options: ScheduleOptions): number {
  return schedulerFor(options).next_interval(stability, 0);
}

/** What each of the four ratings would lead to; the intervals on the buttons and the ones given are the same. */
export function previewReview(
  previous: CardSchedule | undefined,
  studyTime: number,
  options: ScheduleOptions,
): Record<Rating, CardSchedule> {
  const choices = chooseAll(previous, studyTime, options);
  return {
    again: choices.again.schedule,
    hard: choices.hard.schedule,
    good: choices.good.schedule,
    easy: choices.easy.schedule,
  };
}

/** {@link chooseReview} for all ratings: ts-fsrs works them out together. */
export function chooseAll(
  previous: CardSchedule | undefined,
  studyTime: number,
  options: ScheduleOptions,
): Record<Rating, ReviewChoice> {
  const preview = schedulerFor(options).repeat(toFsrsCard(previous, studyTime), studyTime);
  const choose = (rating: Rating) => toChoice(preview[GRADES[rating]].card, previous, studyTime, options);
  return { again: choose('again'), hard: choose('hard'), good: choose('good'), easy: choose('easy') };
}

/** Index of the first weight outside the range FSRS-6 allows it, or -1. Source: ts-fsrs 5.4.2, `clipParameters`. */
export function findOddWeight(weights: readonly number[]): number {
  const allowed = clipParameters([...weights], 1);
  return weights.findIndex((weight, index) => allowed[index] !== weight);
}

/**
 * Weights within the ranges FSRS-6 allows, with as many decimals as are told apart: each rating keeps them.
 * Source: ts-fsrs 5.4.2, `clipParameters`; two of the ranges depend on the number of relearning steps.
 */
export function tidyWeights(weights: readonly number[], relearningSteps: number): number[] {
  return clipParameters([...weights], relearningSteps).map((weight) => Math.round(weight * 10_000) / 10_000);
}

/** Place of the decay among the weights. */
const DECAY_WEIGHT = 20;
export const DEFAULT_DECAY = DEFAULT_WEIGHTS[DECAY_WEIGHT] ?? 0.1542;
const DEFAULT_FACTOR = decayFactor(DEFAULT_DECAY);

function decayFactor(decay: number): number {
  return Math.exp(Math.log(0.9) / -decay) - 1;
}

/**
 * Chance of recall, 0..1, at `studyTime`: R(t,S) = (1 + factor * t/S)^-decay with t in whole days.
 * Source: FSRS-6 forgetting curve. A review in the future (clock set back) counts as just made.
 */
export function retrievability(
  { stability, lastReview, decay }: Pick<CardSchedule, 'stability' | 'lastReview' | 'decay'>,
  studyTime: number,
): number {
  return recallAfter(dayOf(studyTime) - dayOf(lastReview), forgettingSlope(stability, decay), decay);
}

/** How steeply a memory is forgotten, factor / S of {@link retrievability}, per day. */
export function forgettingSlope(stability: number, decay?: number): number {
  return (decay === undefined ? DEFAULT_FACTOR : decayFactor(decay)) / stability;
}

/** Chance of recall, 0..1, some days after a review; before it, as just after it. */
export function recallAfter(days: number, slope: number, decay = DEFAULT_DECAY): number {
  return Math.pow(1 + slope * Math.max(0, days), -decay);
}
