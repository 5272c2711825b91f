import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupWeeks, sumDoings, type Doings } from '#core/report/weeks.ts';
import { formatStudyDay } from '#core/time.ts';

const day = (date: string, done: Partial<Doings> = {}): Doings => ({
  date,
  ratings: 0,
  answers: 0,
  sections: 0,
  minutes: 0,
  ...done,
});

describe('groupWeeks', () => {
  it('begins on Mondays, leaves no week out and reaches today', () => {
    const weeks = groupWeeks(
      [
        day('2026-11-01', { ratings: 2 }),
        day('2026-11-02', { ratings: 3, minutes: 4 }),
        day('2026-11-08', { ratings: 1, sections: 1 }),
      ],
      '2026-11-23',
    );
    expect(weeks.map(({ date }) => date)).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    ]);
    expect(weeks[1]).toEqual(day('2026-11-02', { ratings: 4, sections: 1, minutes: 4 }));
    expect(weeks[4]).toEqual(day('2026-11-23'));
    expect(groupWeeks([], '2026-11-23')).toEqual([]);
  });

  it('keeps to the weeks up to today and those with something done, however far off a clock put them', () => {
    const done = { ratings: 1 };
    const weeks = groupWeeks(
      [day('2026-11-20', done), day('2057-03-01', done), day(formatStudyDay(1e8), done)],
      '2026-11-23',
    );
    expect(weeks.map(({ date }) => date)).toEqual(['2026-11-16', '2026-11-23', '2057-02-26', '9999-12-27']);
  });

  it('loses nothing', () => {
    const days = fc.array(
      fc.record({
        date: fc.integer({ min: 20_000, max: 20_400 }).map(formatStudyDay),
        ratings: fc.nat(50),
        answers: fc.nat(50),
        sections: fc.nat(5),
        minutes: fc.nat(90),
      }),
    );
    fc.assert(
      fc.property(days, (some) => {
        expect(sumDoings(groupWeeks(some, formatStudyDay(20_200)))).toEqual(sumDoings(some));
      }),
    );
  });
});
