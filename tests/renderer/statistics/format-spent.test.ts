import { describe, expect, it } from 'vitest';
import { formatSpent } from '#renderer/statistics/format-spent.ts';

describe('time spent', () => {
  it('is told by tenths, so that counts come to the sum below them', () => {
    expect([36_000, 96_000, 132_000].map(formatSpent)).toEqual(['0.6 min', '1.6 min', '2.2 min']);
  });

  it('is nothing only where it was nothing', () => {
    expect([0, 1, 60_000].map(formatSpent)).toEqual(['0 min', '0.1 min', '1 min']);
  });

  it('is told in hours when it is long', () => {
    expect(formatSpent(89.9 * 60_000)).toBe('89.9 min');
    expect(formatSpent(150 * 60_000)).toBe('2.5 h');
  });
});
