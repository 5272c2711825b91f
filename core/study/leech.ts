import { DEFAULT_LEECH_LAPSES } from './defaults.ts';
import type { Preset } from './options.ts';

/** Forgotten this often, a card is a leech under a preset; `Infinity` where none ever is. */
export function leechThreshold({ leechLapses = DEFAULT_LEECH_LAPSES }: Pick<Preset, 'leechLapses'>): number {
  return leechLapses === 0 ? Infinity : leechLapses;
}

/**
 * Whether a rating brought a card to a number of lapses at which its learner is told: at the threshold, and at every half
 * of it after, as in Anki.
 * @param before lapses before the rating, `after` lapses since.
 */
export function isLeechTold(before: number, after: number, threshold: number): boolean {
  if (after <= before || after < threshold) return false;
  return (after - threshold) % Math.ceil(threshold / 2) === 0;
}
