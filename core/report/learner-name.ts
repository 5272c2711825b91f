/** Longest name that stands on a report or a certificate, in UTF-16 units. */
export const MAX_LEARNER_NAME = 100;
