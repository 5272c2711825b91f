import { DEFAULT_LEECH_LAPSES, DEFAULT_STEPS, MAXIMUM_INTERVAL } from './defaults.ts';
import type { Preset } from './options.ts';

/** The learner's options for cards with nothing left open, apart from their own weights. */
export type FullOptions = Required<Omit<Preset, 'weights' | 'extraTimePercent'>>;

const NO_EASY_DAYS = [1, 1, 1, 1, 1, 1, 1];

/** What holds where the learner never chose. */
export function fillOptions({ weights: _weights, extraTimePercent: _extra, ...preset }: Preset): FullOptions {
  return {
    steps: DEFAULT_STEPS,
    maximumInterval: MAXIMUM_INTERVAL,
    smoothing: true,
    easyDays: NO_EASY_DAYS,
    leechLapses: DEFAULT_LEECH_LAPSES,
    ...preset,
  };
}
