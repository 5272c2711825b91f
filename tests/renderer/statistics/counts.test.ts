import { describe, expect, it } from 'vitest';
import { compareHours, LEAST_ANSWERS, medianBound, shareOf } from '#renderer/statistics/counts.ts';

const hoursWith = (...given: [hour: number, ratings: number, recalled: number][]) =>
  Array.from({ length: 24 }, (_, hour) => {
    const [, ratings = 0, recalled = 0] = given.find(([each]) => each === hour) ?? [];
    return { ratings, recalled };
  });

describe('hours', () => {
  it('are compared by the share recalled', () => {
    expect(compareHours(hoursWith([8, 40, 38], [13, 100, 90], [22, 30, 21]))).toEqual({ best: 8, worst: 22 });
  });

  it('with too few answers are left out, and one alone is compared with none', () => {
    const few = LEAST_ANSWERS - 1;
    expect(compareHours(hoursWith([8, few, few], [13, 100, 90]))).toBeUndefined();
    expect(compareHours(hoursWith())).toBeUndefined();
  });

  it('without an answer have no share', () => {
    expect(shareOf({ ratings: 0, recalled: 0 })).toBeNull();
    expect(shareOf({ ratings: 4, recalled: 3 })).toBe(0.75);
  });
});

describe('the median of a distribution', () => {
  const bins = (...cards: number[]) =>
    cards.map((count, index) => ({
      from: index * 10,
      cards: count,
      ...(index < cards.length - 1 ? { to: (index + 1) * 10 } : {}),
    }));

  it('is the bound by which half of all are counted', () => {
    expect(medianBound(bins(1, 1, 1, 1))).toBe(20);
    expect(medianBound(bins(1, 5, 1, 0))).toBe(20);
  });

  it('has no bound in the open bar', () => {
    expect(medianBound(bins(1, 0, 5))).toBeUndefined();
  });
});
