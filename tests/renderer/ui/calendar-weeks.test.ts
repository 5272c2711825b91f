import { describe, expect, it } from 'vitest';
import { buildWeeks, shadeOf } from '#renderer/ui/calendar-weeks.ts';

describe('a calendar', () => {
  it('ends with the whole week of today, and begins on a Monday', () => {
    const weeks = buildWeeks('2026-11-25', 2);
    expect(weeks.map(({ days }) => [days[0], days.at(-1)])).toEqual([
      ['2026-11-16', '2026-11-22'],
      ['2026-11-23', '2026-11-29'],
    ]);
    expect(weeks.flatMap(({ days }) => days)).toHaveLength(14);
  });

  it('names each month at the week it begins in', () => {
    const months = buildWeeks('2026-03-08', 10).flatMap(({ month }) => (month ? [month] : []));
    expect(months).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  });
});

describe('the shade of a day', () => {
  it('is none for nothing and at least the first for anything', () => {
    const shade = shadeOf([1, 100]);
    expect([0, 1, 50, 100].map((count) => shade(count))).toEqual([0, 1, 2, 4]);
  });

  it('is not paled by one day that is far above all others', () => {
    const usual = Array.from({ length: 20 }, () => 20);
    expect(shadeOf([...usual, 500])(20)).toBe(4);
  });

  it('holds where nothing was done', () => {
    expect(shadeOf([])(0)).toBe(0);
  });
});
