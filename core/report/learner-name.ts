/** Longest name that stands on a report or a certificate, in UTF-16 units. */
export const MAX_LEARNER_NAME = 100;

/** Marks that turn the order of what stands beside them, and signs that no sheet shows. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/gu;

/**
 * A name as it stands on a sheet and in a signed file: what was typed in composed form (NFC), without signs that are not
 * seen or that show what follows in another order, and with single spaces.
 */
export function cleanLearnerName(typed: string): string {
  return typed.normalize('NFC').replaceAll(UNSEEN, ' ').replaceAll(/\s+/g, ' ').trim();
}
