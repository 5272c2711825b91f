import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '#core/content/item.ts';
import type { Unit } from '#core/content/pack.ts';
import { selectForPractice, selectForTest } from '#core/quiz/select.ts';
import { seededRandom } from '#core/random.ts';
import { pack, trueFalse } from '#tests/support/packs.ts';

function itemsOf(level: Item['level'], count: number): Item[] {
  return Array.from({ length: count }, (_, index) => ({ ...trueFalse(`p/${level}-${index}`, true), level }));
}

const [basis] = pack().units as [Unit];
const items = [...itemsOf('recall', 12), ...itemsOf('understanding', 12), ...itemsOf('judgement', 2)];
const unit = {
  ...basis,
  items,
  blueprint: { items: 10, minutes: 10, levels: { recall: 0.4, understanding: 0.35, judgement: 0.25 } },
};

describe('selectForTest', () => {
  it('draws the levels of the blueprint, each item once, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 30 }), (seed, count) => {
        const drawn = selectForTest(unit, count, seededRandom(seed));
        expect(drawn).toHaveLength(Math.min(count, items.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(selectForTest(unit, count, seededRandom(seed))).toEqual(drawn);
      }),
    );
  });

  it('fills up from other levels where one has too few items', () => {
    const drawn = selectForTest(unit, 10, seededRandom(1));
    const count = (level: string) => drawn.filter((id) => id.includes(level)).length;
    expect(count('judgement')).toBe(2);
    expect(count('recall')).toBeGreaterThanOrEqual(4);
    expect(count('understanding')).toBeGreaterThanOrEqual(3);
  });
});

describe('selectForPractice', () => {
  it('takes weak and new items before well known ones', () => {
    const known = new Set(['p/recall-0', 'p/recall-1', 'p/recall-2']);
    const evidence = (id: string) =>
      known.has(id) ? { answers: 3, score: 0.95 } : { answers: id === 'p/recall-3' ? 1 : 0, score: 0.1 };
    const drawn = selectForPractice(itemsOf('recall', 8), evidence, 5, seededRandom(3));
    expect(drawn).toContain('p/recall-3');
    expect(drawn.some((id) => known.has(id))).toBe(false);
  });
});
