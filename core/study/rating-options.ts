import { DEFAULT_STEPS, MAXIMUM_INTERVAL } from './defaults.ts';
import type { Preset } from './options.ts';
import type { Progress } from './progress.ts';
import type { RatingOptions } from './reduce.ts';

/** The preset as it holds for a deck. */
export function presetOf({ preset, deckOptions }: Progress, deck: string): Preset {
  const options = deckOptions.get(deck);
  return options ? { ...preset, ...options } : preset;
}

/** What a rating keeps of the options in force: retention always, the others where they are not the defaults. */
export function optionsInForce({ retention, steps, maximumInterval, weights }: Preset): RatingOptions {
  const isUsual =
    steps?.learning.join() === DEFAULT_STEPS.learning.join() &&
    steps.relearning.join() === DEFAULT_STEPS.relearning.join();
  return {
    retention,
    ...(steps && !isUsual ? { steps } : {}),
    ...(maximumInterval === undefined || maximumInterval === MAXIMUM_INTERVAL ? {} : { maximumInterval }),
    ...(weights ? { weights } : {}),
  };
}
