import type { Preset, Steps } from './options.ts';

/*
 * What holds until a learner says otherwise. Apart from the schemas in options.ts, which pages must not load: a schema
 * library asks whether it may make functions of text, and the pages' policy reports the question.
 */

/** Longest interval the app gives unless told otherwise, days: nothing is left unasked for more than a year. */
export const MAXIMUM_INTERVAL = 365;

/** Minutes of the learning steps of a new card, and of the relearning steps of one forgotten. Source: ts-fsrs 5.4.2. */
export const DEFAULT_STEPS: Steps = { learning: [1, 10], relearning: [10] };

/** Forgotten this often, a card is a leech: it costs more than it gives as it is written. Source: Anki's default. */
export const DEFAULT_LEECH_LAPSES = 8;

export const DEFAULT_PRESET: Preset = { retention: 0.9, newPerDay: 15, reviewsPerDay: 200 };
