import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRegion, middleOf } from '#renderer/ui/find-region.ts';

const regions = [
  { id: 'ring', area: { x: 50, y: 50, radius: 10 } },
  { id: 'dot', area: { x: 55, y: 50, radius: 3 } },
  { id: 'band', area: { x: 100, y: 20, width: 40, height: 10 } },
];

describe('the region pointed at', () => {
  it.each([
    ['inside one', 42, 50, 'ring'],
    ['inside two, the one whose middle is nearer', 54, 50, 'dot'],
    ['a little beside one', 63, 50, 'ring'],
    ['a corner of a band', 142, 32, 'band'],
    ['too far from any', 80, 80, undefined],
  ])('%s', (_, x, y, id) => {
    expect(findRegion(regions, { x, y }, 4)).toBe(id);
  });

  it('is each for its own middle, where regions lie apart', () => {
    const apart = fc.uniqueArray(fc.nat(20), { minLength: 1 });
    fc.assert(
      fc.property(apart, fc.nat(9), (places, radius) => {
        const rows = places.map((place) => ({ id: String(place), area: { x: place * 20, y: 0, radius } }));
        for (const { id, area } of rows) expect(findRegion(rows, middleOf(area), 4)).toBe(id);
      }),
    );
  });
});
