import {
  clipParameters,
  createEmptyCard,
  default_w,
  FSRS,
  get_fuzz_range,
  Rating as FsrsRating,
  State,
  type CardInput,
  type Grade,
} from 'ts-fsrs';
import { assert } from '#core/assert.ts';
import { hashText } from '#core/id.ts';
import { seededRandom } from '#core/random.ts';
import { DAY_MS } from '#core/time.ts';
import type { Rating } from './event.ts';
import { DEFAULT_STEPS, type Steps } from './options.ts';

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
  /** Days to give in place of FSRS's own wherever the card leaves its steps. */
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

/**
 * Spreads an interval within FSRS's own range, by a seed that does not depend on the rating: a better rating never
 * gets a shorter interval. The generator is ours because ts-fsrs seeds its own three times a review, at twice the cost
 * of the review itself.
 */
function fuzzInterval(
  days: number,
  elapsedDays: number,
  { fuzzSeed, maximumInterval }: ScheduleOptions,
): number {
  if (fuzzSeed === undefined || days < SHORTEST_FUZZED) return days;
  const { min_ivl: shortest, max_ivl: longest } = get_fuzz_range(days, elapsedDays, maximumInterval);
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
  assert(card.state !== State.New, 'a reviewed card is never new');
  const phase =
    card.state === State.Review ? 'review' : card.state === State.Learning ? 'learning' : 'relearning';
  const elapsedDays = previous ? Math.max(0, dayOf(studyTime) - dayOf(previous.lastReview)) : 0;
  const intervalDays =
    phase === 'review'
      ? (options.givenDays ?? fuzzInterval(card.scheduled_days, elapsedDays, options))
      : card.scheduled_days;
  return {
    phase,
    stability: card.stability,
    difficulty: card.difficulty,
    step: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    lastReview: studyTime,
    due: phase === 'review' ? (dayOf(studyTime) + intervalDays) * DAY_MS : card.due.getTime(),
    intervalDays,
  };
}

/** What each of the four ratings would lead to; the intervals on the buttons and the ones given are the same. */
export function previewReview(
  previous: CardSchedule | undefined,
  studyTime: number,
  options: ScheduleOptions,
): Record<Rating, CardSchedule> {
  const preview = (rating: Rating) => scheduleReview(previous, rating, studyTime, options);
  return { again: preview('again'), hard: preview('hard'), good: preview('good'), easy: preview('easy') };
}

/** Index of the first weight outside the range FSRS-6 allows it, or -1. Source: ts-fsrs 5.4.2, `clipParameters`. */
export function findOddWeight(weights: readonly number[]): number {
  const allowed = clipParameters([...weights], 1);
  return weights.findIndex((weight, index) => allowed[index] !== weight);
}

/** FSRS-6 constants of the default weights; decay is the negative of w20. */
const DECAY = -(DEFAULT_WEIGHTS[20] ?? 0.1542);
const FACTOR = Math.exp(Math.log(0.9) / DECAY) - 1;

/**
 * Chance of recall, 0..1, at `studyTime`: R(t,S) = (1 + factor * t/S)^decay with t in whole days.
 * Source: FSRS-6 forgetting curve. A review in the future (clock set back) counts as just made.
 */
export function retrievability(
  schedule: Pick<CardSchedule, 'stability' | 'lastReview'>,
  studyTime: number,
  weights: readonly number[] = DEFAULT_WEIGHTS,
): number {
  const days = Math.max(0, dayOf(studyTime) - dayOf(schedule.lastReview));
  if (weights === DEFAULT_WEIGHTS) return Math.pow(1 + (FACTOR * days) / schedule.stability, DECAY);
  const decay = -(weights[20] ?? 0.1542);
  const factor = Math.exp(Math.log(0.9) / decay) - 1;
  return Math.pow(1 + (factor * days) / schedule.stability, decay);
}
