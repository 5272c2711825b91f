import type { Candidate } from './candidate.ts';
import { interleave } from './interleave.ts';
import { WEAK_SCORE } from './select.ts';
import { shuffle } from './shuffle.ts';

/** Days after which an item not asked counts as much as a score of 0. */
const LONG_DAYS = 60;

/** How much an item wants to be asked, from 0: how weak it is, and how long ago it was asked. */
function needOf({ score, lastDay }: Candidate, today: number): number {
  // What was read and never asked stands where weak begins.
  if (lastDay === undefined) return 1 - WEAK_SCORE;
  return 1 - score + Math.min(1, Math.max(0, today - lastDay) / LONG_DAYS);
}

/** What a mixed review can ask: what was answered, or can be answered since its section was read. */
export function isMet({ isRead, answers }: Candidate): boolean {
  return isRead || answers > 0;
}

/**
 * Items for a mixed review of all units: weak and long not seen first, among those whose section was read or that were
 * answered. Ties in seeded order; neighbours of different units.
 *
 * @param today study day.
 */
export function selectMixed(
  candidates: readonly Candidate[],
  count: number,
  today: number,
  random: () => number,
): string[] {
  const ranked = shuffle(candidates.filter(isMet), random).toSorted(
    (a, b) => needOf(b, today) - needOf(a, today),
  );
  return interleave(ranked.slice(0, count), ({ unit }) => unit).map(({ item }) => item.id);
}
