import { tidyWeights } from '#core/study/schedule.ts';
import type { TrainingData } from '#core/study/training.ts';

/** How well weights foretell the ratings they are tried on; both are better when smaller. */
export interface Fit {
  logLoss: number;
  /** Root of the mean squared error between foretold and true recall, in bins of like reviews. */
  rmse: number;
}

export interface FittedWeights {
  weights: number[];
  before: Fit;
  after: Fit;
}

export interface FitOptions {
  /** Weights in force. */
  present: readonly number[];
  relearningSteps: number;
}

export interface FitWatch {
  /** Share done, 0 to 1; it need not reach 1. */
  onProgress: (share: number) => void;
  isCancelled: () => boolean;
}

/** How often progress is told, milliseconds. */
const PROGRESS_EVERY_MS = 100;

/** The part of fitting that was asked to stop did. */
export class FitCancelled extends Error {
  constructor() {
    super('the fitting was cancelled');
  }
}

/** The package with the optimiser is not installed, or not made for this machine. */
export class OptimiserMissing extends Error {
  constructor(cause: unknown) {
    super('the optimiser is not part of this installation', { cause });
  }
}

type Binding = typeof import('@open-spaced-repetition/binding');

async function loadBinding(): Promise<Binding> {
  try {
    return await import('@open-spaced-repetition/binding');
  } catch (error) {
    throw new OptimiserMissing(error);
  }
}

/**
 * Fits the 21 weights of FSRS-6 to a learner's ratings, and tells how well they and the present ones foretell these same
 * ratings. The weights are tried as they will be used: within their ranges and rounded.
 * Source: fsrs-rs, through `@open-spaced-repetition/binding`.
 * @throws OptimiserMissing, FitCancelled.
 */
export async function fitWeights(
  data: TrainingData,
  options: FitOptions,
  watch: FitWatch,
): Promise<FittedWeights> {
  const binding = await loadBinding();
  const items = toItems(binding, data, watch);
  const evaluate = (weights: readonly number[]): Fit => {
    const { logLoss, rmseBins } = new binding.FSRSBinding([...weights]).evaluate(items);
    return { logLoss, rmse: rmseBins };
  };
  const before = evaluate(options.present);
  if (watch.isCancelled()) throw new FitCancelled();
  const fitted = await computeWeights(binding, items, options, watch);
  if (watch.isCancelled()) throw new FitCancelled();
  const weights = tidyWeights(fitted, options.relearningSteps);
  return { weights, before, after: evaluate(weights) };
}

async function computeWeights(
  binding: Binding,
  items: InstanceType<Binding['FSRSBindingItem']>[],
  { relearningSteps }: FitOptions,
  { onProgress, isCancelled }: FitWatch,
): Promise<number[]> {
  try {
    return await binding.computeParameters(items, {
      enableShortTerm: true,
      numRelearningSteps: relearningSteps,
      timeout: PROGRESS_EVERY_MS,
      progress: (current, total) => {
        onProgress(total === 0 ? 0 : Math.min(1, current / total));
        return !isCancelled();
      },
    });
  } catch (error) {
    throw isCancelled() ? new FitCancelled() : error;
  }
}

/** An item is a review on a later day with all that came before it. */
function toItems(
  binding: Binding,
  { starts, ratings, days }: TrainingData,
  { isCancelled }: FitWatch,
): InstanceType<Binding['FSRSBindingItem']>[] {
  const items: InstanceType<Binding['FSRSBindingItem']>[] = [];
  for (let card = 0; card + 1 < starts.length; card += 1) {
    if (isCancelled()) throw new FitCancelled();
    const reviews: InstanceType<Binding['FSRSBindingReview']>[] = [];
    for (let index = starts[card] ?? 0; index < (starts[card + 1] ?? 0); index += 1) {
      const elapsed = days[index] ?? 0;
      reviews.push(new binding.FSRSBindingReview(ratings[index] ?? 1, elapsed));
      if (elapsed > 0) items.push(new binding.FSRSBindingItem([...reviews]));
    }
  }
  return items;
}
