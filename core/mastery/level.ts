import type { MasteryLevel } from './evidence.ts';

/** Mastery from which a concept is more than just met. */
export const SHAKY_FROM = 0.35;
/** Mastery from which a concept is known. */
export const KNOWN_FROM = 0.65;
/** Mastery from which knowledge can be lasting. */
export const LASTING_FROM = 0.8;
/** Days without study after which lasting knowledge is still known: a year. */
export const LASTING_DAYS = 365;

/**
 * The level of a concept. The rules are the same up and down, so a level says something of now and nothing of the past:
 * - `not-begun`: no card rated, no question answered, no section read;
 * - `seen`: begun, mastery under 35 %; reading alone leads no further;
 * - `shaky`: mastery from 35 %;
 * - `known`: mastery from 65 %;
 * - `lasting`: mastery from 80 %, and a year without any study would leave it at 65 % or more.
 *
 * @param later mastery after {@link LASTING_DAYS} days without study.
 */
export function masteryLevel(isBegun: boolean, mastery: number, later: number): MasteryLevel {
  if (!isBegun) return 'not-begun';
  if (mastery < SHAKY_FROM) return 'seen';
  if (mastery < KNOWN_FROM) return 'shaky';
  return mastery >= LASTING_FROM && later >= KNOWN_FROM ? 'lasting' : 'known';
}
