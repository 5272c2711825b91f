import type { Item } from '#core/content/item.ts';
import type { Unit } from '#core/content/pack.ts';
import { seededRandom } from '#core/random.ts';
import { selectForTest } from './select.ts';

/** What stands on a sheet: `1A2B-3C4D`. The same number finds the same paper again, as long as the pack is the same. */
export function formatPaperNumber(seed: number): string {
  const digits = (seed >>> 0).toString(16).toUpperCase().padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** The seed a number stands for, whatever its case, with or without the hyphen; undefined where it is none. */
export function parsePaperNumber(text: string): number | undefined {
  const digits = text.trim().replace('-', '');
  return /^[0-9a-f]{8}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}

/** The questions of a unit's paper by its seed, in their order: drawn as a test is. */
export function drawPaper(unit: Unit, seed: number): string[] {
  return selectForTest(unit, unit.blueprint.items, seededRandom(seed));
}

/** What a question counts for on paper: a point for each place to be filled in, and one where something is chosen or typed. */
export function pointsOf(item: Item): number {
  switch (item.kind) {
    case 'matching':
      return item.prompts.length;
    case 'gaps':
      return item.gaps.length;
    case 'categorise':
    case 'timeline':
      return item.entries.length;
    case 'scenario':
      return item.parts.length;
    case 'essay':
      return item.criteria.reduce((sum, { points }) => sum + points, 0);
    default:
      return 1;
  }
}
