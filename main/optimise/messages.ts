import type { TrainingData } from '#core/study/training.ts';
import type { FitOptions, FittedWeights } from './fit-weights.ts';

/** What the worker is started with. */
export interface FitTask {
  data: TrainingData;
  options: FitOptions;
  /** Becomes 1 when the fitting is to stop. */
  cancelled: Int32Array<SharedArrayBuffer>;
}

/** What the worker says. */
export type FitMessage =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; result: FittedWeights }
  | { kind: 'cancelled' }
  | { kind: 'missing' }
  | { kind: 'failed'; cause: string };
