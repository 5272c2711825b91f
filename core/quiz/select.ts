import type { Item } from '#core/content/item.ts';
import type { Unit } from '#core/content/pack.ts';
import { shuffle } from './shuffle.ts';

/** What is known of a learner's answers to an item. */
export interface ItemEvidence {
  answers: number;
  /** Mean of recent scores, 0..1; 0 when never answered. */
  score: number;
}

/** Recent scores below this make an item weak: it is asked again before anything else. */
export const WEAK_SCORE = 0.7;

/**
 * Items for practice: weak ones, weakest first, then those never answered, then the rest; ties in seeded order.
 * The order asked is shuffled again, so that practice does not run from worst to best.
 */
export function selectForPractice(
  items: readonly Item[],
  evidenceOf: (item: string) => ItemEvidence,
  count: number,
  random: () => number,
): string[] {
  const need = (item: Item) => {
    const evidence = evidenceOf(item.id);
    return evidence.answers === 0 ? WEAK_SCORE : evidence.score;
  };
  const ranked = shuffle(items, random).toSorted((a, b) => need(a) - need(b));
  return shuffle(
    ranked.slice(0, count).map((item) => item.id),
    random,
  );
}

/**
 * Items for a unit test: as many of each level as the blueprint asks for (largest remainders), filled up from the
 * other levels where a level has too few. Essays are left out: nobody but the learner can mark them.
 */
export function selectForTest(unit: Unit, count: number, random: () => number): string[] {
  const { levels } = unit.blueprint;
  const items = unit.items.filter(({ kind }) => kind !== 'essay');
  const total = Math.min(count, items.length);
  const shares = (Object.entries(levels) as [Item['level'], number][]).map(([level, share]) => ({
    level,
    whole: Math.floor(share * total),
    rest: (share * total) % 1,
  }));
  let missing = total - shares.reduce((sum, share) => sum + share.whole, 0);
  for (const share of shares.toSorted((a, b) => b.rest - a.rest)) {
    if (missing <= 0) break;
    share.whole += 1;
    missing -= 1;
  }
  const pool = shuffle(items, random);
  const chosen = shares.flatMap(({ level, whole }) =>
    pool.filter((item) => item.level === level).slice(0, whole),
  );
  const filled = [...chosen, ...pool.filter((item) => !chosen.includes(item))].slice(0, total);
  return shuffle(
    filled.map((item) => item.id),
    random,
  );
}
