import { Worker } from 'node:worker_threads';
import type { TrainingData } from '#core/study/training.ts';
import type { FitOptions, FittedWeights } from './fit-weights.ts';
import type { FitMessage, FitTask } from './messages.ts';

/** How the fitting of a learner's own weights stands. */
export type FitState =
  | { kind: 'idle' }
  | { kind: 'running'; share: number; reviews: number }
  | { kind: 'done'; result: FittedWeights; reviews: number }
  | { kind: 'cancelled' }
  /** The optimiser is not part of this installation. */
  | { kind: 'missing' }
  | { kind: 'failed'; cause: string };

/** Fits weights in the background, one fitting at a time; what came of the last one stays until the next begins. */
export class Optimiser {
  private readonly workerFile: string;
  private present: FitState = { kind: 'idle' };
  private running:
    { worker: Worker; cancelled: Int32Array<SharedArrayBuffer>; ended: Promise<void> } | undefined;

  /** @param workerFile the built worker. */
  constructor(workerFile: string) {
    this.workerFile = workerFile;
  }

  get state(): FitState {
    return this.present;
  }

  /** Begins a fitting; one that is under way goes on instead. */
  start(data: TrainingData, options: FitOptions): void {
    if (this.present.kind === 'running') return;
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    const workerData: FitTask = { data, options, cancelled };
    const worker = new Worker(this.workerFile, { workerData, name: 'optimise' });
    const reviews = data.usable;
    this.present = { kind: 'running', share: 0, reviews };
    worker.on('message', (message: FitMessage) => {
      if (this.running?.worker === worker) this.present = toState(message, reviews);
    });
    worker.on('error', (error) => {
      if (this.running?.worker === worker) this.present = { kind: 'failed', cause: error.message };
    });
    const ended = new Promise<void>((resolve) => {
      worker.once('exit', () => {
        resolve();
        if (this.running?.worker !== worker) return;
        this.running = undefined;
        // Whatever ended a thread that said nothing, its fitting is not under way.
        if (this.present.kind === 'running') this.present = { kind: 'cancelled' };
      });
    });
    this.running = { worker, cancelled, ended };
  }

  /**
   * Asks a fitting under way to stop, and waits until it has, a second or two. The thread is never ended from outside: the
   * native code would still call into it, and take the whole process along.
   */
  async cancel(): Promise<void> {
    const { running } = this;
    if (!running) return;
    Atomics.store(running.cancelled, 0, 1);
    await running.ended;
  }

  /** Forgets what came of the last fitting. */
  forget(): void {
    if (!this.running) this.present = { kind: 'idle' };
  }
}

function toState(message: FitMessage, reviews: number): FitState {
  switch (message.kind) {
    case 'progress':
      return { kind: 'running', share: message.share, reviews };
    case 'done':
      return { kind: 'done', result: message.result, reviews };
    case 'cancelled':
    case 'missing':
      return { kind: message.kind };
    case 'failed':
      return { kind: 'failed', cause: message.cause };
  }
}
