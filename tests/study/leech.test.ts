import { describe, expect, it } from 'vitest';
import { isLeechTold, leechThreshold } from '#core/study/leech.ts';

const toldAt = (threshold: number) =>
  Array.from({ length: 24 }, (_, index) => index + 1).filter((lapses) =>
    isLeechTold(lapses - 1, lapses, threshold),
  );

describe('isLeechTold', () => {
  it('tells at the threshold and at every half of it after', () => {
    expect(toldAt(8)).toEqual([8, 12, 16, 20, 24]);
    expect(toldAt(5)).toEqual([5, 8, 11, 14, 17, 20, 23]);
  });

  it('tells every time where one lapse is enough', () => {
    expect(toldAt(1)).toHaveLength(24);
  });

  it('tells nothing where a card did not lapse, or where nothing is a leech', () => {
    expect(isLeechTold(8, 8, 8)).toBe(false);
    expect(toldAt(leechThreshold({ leechLapses: 0 }))).toEqual([]);
    expect(leechThreshold({})).toBe(8);
  });
});
