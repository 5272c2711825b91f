import type { Optimisation } from '#core/contract/scheduling.ts';
import type { Preset } from '#core/study/options.ts';
import { DEFAULT_STEPS } from '#core/study/defaults.ts';
import { DEFAULT_WEIGHTS } from '#core/study/schedule.ts';
import { collectTraining, countUsable, LEAST_REVIEWS } from '#core/study/training.ts';
import type { FittedWeights } from '#main/optimise/fit-weights.ts';
import type { ApiContext } from './context.ts';
import { keepDeed } from './deeds.ts';
import { conflict } from './errors.ts';

/** How the fitting of a learner's own weights stands. */
export function viewOptimisation({ store, optimiser }: ApiContext): Optimisation {
  const { state } = optimiser;
  const { preset, log } = store.progress;
  const hasOwnWeights = preset.weights !== undefined;
  // While it runs it is asked often; what it runs on is known.
  const reviews = state.kind === 'running' ? state.reviews : countUsable(log);
  const common = { reviews, needed: LEAST_REVIEWS, hasOwnWeights };
  if (state.kind === 'running') return { ...common, state: { kind: 'running', share: state.share } };
  if (state.kind !== 'done') return { ...common, state };
  const { before, after, weights } = state.result;
  const isInForce = preset.weights?.join() === weights.join();
  const isBetter = isImprovement(state.result);
  return { ...common, state: { kind: 'done', reviews: state.reviews, before, after, isBetter, isInForce } };
}

/** @throws `conflict` where there are too few reviews to learn from. */
export function startFitting({ store, optimiser }: ApiContext): void {
  if (optimiser.state.kind === 'running') return;
  const { log, preset } = store.progress;
  const data = collectTraining(log);
  const missing = LEAST_REVIEWS - data.usable;
  if (missing > 0) {
    throw conflict(
      `There are ${data.usable} reviews to learn from, and it takes ${LEAST_REVIEWS}: ${missing} are missing.`,
    );
  }
  const { relearning } = preset.steps ?? DEFAULT_STEPS;
  optimiser.start(data, { present: preset.weights ?? DEFAULT_WEIGHTS, relearningSteps: relearning.length });
}

/** @throws `conflict` where nothing was fitted, or it foretells no better than what is in force. */
export async function chooseWeights(
  context: ApiContext,
  { event, weights }: { event: string; weights: 'fitted' | 'usual' },
): Promise<void> {
  const { store, optimiser } = context;
  const { weights: _present, ...rest } = store.progress.preset;
  const earlier = await store.find(event);
  if (earlier?.kind === 'preset-changed') {
    await keepDeed(context, { kind: 'preset-changed', id: event, preset: earlier.preset });
    return;
  }
  const preset: Preset = weights === 'usual' ? rest : { ...rest, weights: fittedWeights(optimiser.state) };
  await keepDeed(context, { kind: 'preset-changed', id: event, preset });
  if (weights === 'usual') optimiser.forget();
}

function fittedWeights(state: ApiContext['optimiser']['state']): number[] {
  if (state.kind !== 'done') throw conflict('No weights have been fitted.');
  if (!isImprovement(state.result))
    throw conflict('The fitted weights foretell no better than those in force.');
  return state.result.weights;
}

function isImprovement({ before, after }: FittedWeights): boolean {
  return after.logLoss < before.logLoss;
}
