import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membershipsOf } from '#renderer/lesson/figure/memberships.ts';
import { orbitRadius, topOfHeights } from '#renderer/lesson/figure/orbit-scale.ts';
import { decimalYear, scaleYears } from '#renderer/lesson/figure/year-scale.ts';

describe('a line of years', () => {
  it('holds its dates from the beginning of the first year to the end of the last', () => {
    const scale = scaleYears(['1957-10-04', '1969-07', '1963']);
    expect([scale.from, scale.to]).toEqual([1957, 1970]);
    expect(scale.at('1957')).toBe(0);
    expect(scale.at('1957-10-04')).toBeCloseTo(0.058, 3);
    expect(scale.ticks).toEqual([1960, 1965, 1970]);
  });

  it('keeps the order of dates, inside of it, and names at most a few years', () => {
    const date = fc
      .record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
      .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(date, { minLength: 1 }), (dates) => {
        const scale = scaleYears(dates);
        const shares = dates.toSorted().map(scale.at);
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...shares)).toBeLessThan(1);
        expect(scale.ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('places a day inside its month', () => {
    expect(decimalYear('2020-07')).toBe(2020.5);
    expect(decimalYear('2020-07-31')).toBeLessThan(decimalYear('2020-08-01'));
  });
});

describe('orbits at the scale of the Earth', () => {
  it('have the radius of the Earth and half of their heights', () => {
    expect(orbitRadius({ perigeeKm: 0, apogeeKm: 0 })).toBe(1);
    expect(orbitRadius({ perigeeKm: 6371, apogeeKm: 6371 })).toBe(2);
  });

  it('fit under a round height', () => {
    expect(topOfHeights([{ perigeeKm: 416, apogeeKm: 423 }])).toBe(500);
  });
});

describe('members', () => {
  const partnership = { id: 'p/a', title: 'A', kind: 'station', from: '1998-01-29' } as const;

  it('stand once, from when they first joined, in the order of joining', () => {
    const members = [
      { country: 'JPN', joined: '2001' },
      { agency: 'ESA' },
      { country: 'JPN', agency: 'Another', joined: '1999' },
    ];
    expect(membershipsOf({ ...partnership, members })).toEqual([
      { party: 'ESA', from: '1998-01-29' },
      { party: 'JPN', from: '1999' },
    ]);
  });

  it('leave with the end of a partnership', () => {
    expect(membershipsOf({ ...partnership, to: '2003', members: [{ country: 'USA' }] })).toEqual([
      { party: 'USA', from: '1998-01-29', to: '2003' },
    ]);
  });
});
