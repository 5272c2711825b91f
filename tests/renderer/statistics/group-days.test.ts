import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, formatStudyDay } from '#core/time.ts';
import { groupDays } from '#renderer/statistics/group-days.ts';
import { day } from './builders.ts';

const today = '2026-11-23';
const froms = (...dates: string[]) =>
  groupDays(
    dates.map((date) => day(date)),
    today,
  ).groups.map(({ from }) => from);

describe('columns', () => {
  it('are days while there are few, those without an answer included', () => {
    expect(froms('2026-11-20')).toEqual(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']);
    expect(groupDays([day('2026-10-24')], today)).toMatchObject({ grouping: 'day', groups: { length: 31 } });
  });

  it('are weeks from Monday on where days would be too many', () => {
    // 2026-10-23 is a Friday, 2026-11-23 a Monday.
    expect(froms('2026-10-23')).toEqual([
      '2026-10-19',
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    ]);
  });

  it('are months over years', () => {
    const { grouping, groups } = groupDays([day('2024-12-31')], today);
    expect(grouping).toBe('month');
    expect(groups).toHaveLength(24);
    expect(groups[0]?.from).toBe('2024-12-01');
  });

  it('are never more than fit, and hold every answer, also one dated after today', () => {
    const start = Date.parse('2026-11-23T00:00Z') / DAY_MS;
    const offsets = fc.uniqueArray(fc.integer({ min: -2000, max: 30 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(offsets, (days) => {
        const given = days.toSorted((a, b) => a - b).map((offset) => day(formatStudyDay(start + offset)));
        const { groups } = groupDays(given, today);
        expect(groups.length).toBeLessThanOrEqual(67);
        const sum = groups.flatMap(({ ratings }) => ratings).reduce((a, b) => a + b, 0);
        expect(sum).toBe(given.length * 10);
        expect(groups.map(({ from }) => from)).toEqual(groups.map(({ from }) => from).toSorted());
      }),
    );
  });
});
