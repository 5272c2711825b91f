/** How often a question may be tried in practice, unless it is begun otherwise. */
export const PRACTICE_TRIES = 3;

/** The most an attempt can allow. */
export const MAX_TRIES = 5;

/**
 * What each try before takes off the score of a question, of 1. Source: Moodle, question behaviour "Interactive with
 * multiple tries", whose default penalty for each incorrect try is 0.3333333.
 */
export const TRY_PENALTY = 1 / 3;

/** What each hint takes off the score of a question, of 1. */
export const HINT_PENALTY = 0.1;
