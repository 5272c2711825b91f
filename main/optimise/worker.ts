import { parentPort, workerData } from 'node:worker_threads';
import { FitCancelled, fitWeights, OptimiserMissing } from './fit-weights.ts';
import type { FitMessage, FitTask } from './messages.ts';

/*
 * Fits weights on a thread of its own, so that no click waits for it. A build of its own: out/main/optimise-worker.js.
 */

const { data, options, cancelled } = workerData as FitTask;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Node's, not a window
const say = (message: FitMessage) => parentPort?.postMessage(message);

try {
  const result = await fitWeights(data, options, {
    onProgress: (share) => say({ kind: 'progress', share }),
    isCancelled: () => Atomics.load(cancelled, 0) === 1,
  });
  say({ kind: 'done', result });
} catch (error) {
  if (error instanceof FitCancelled) say({ kind: 'cancelled' });
  else if (error instanceof OptimiserMissing) say({ kind: 'missing' });
  else say({ kind: 'failed', cause: error instanceof Error ? error.message : String(error) });
}
