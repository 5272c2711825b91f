import { describe, expect, it } from 'vitest';
import { headlineOf, ledeOf } from '#renderer/statistics/describe.ts';
import { readScope } from '#renderer/statistics/scope.ts';
import { day, statistics } from './builders.ts';

const buttons = [[0, 0, 3, 0], ...[1, 2, 3].map(() => [0, 0, 0, 0])];
const NARROW = '\u202f';

describe('the headline', () => {
  it('says how much of what came back was recalled, young and mature together', () => {
    const retention = { young: { ratings: 30, recalled: 26 }, mature: { ratings: 10, recalled: 10 } };
    expect(headlineOf(statistics({ retention }))).toBe(
      `You recalled 90${NARROW}% of the cards that came back`,
    );
  });

  it('says what there is while nothing has come back', () => {
    expect(headlineOf(statistics({ buttons }))).toBe('3 answers, and no card has come back yet');
    expect(headlineOf(statistics())).toBe('Nothing was answered in this time');
  });
});

describe('the line below it', () => {
  const studied = statistics({ buttons, days: [day('2026-11-23')], tookMs: 61_000 });
  const line = (address: string) => ledeOf(studied, readScope(new URLSearchParams(address)));

  it('names what was counted, and how much', () => {
    expect(line('')).toBe('Everything, the last three months: 3 answers on one day, 2 min in all.');
    expect(line('deck=p/u&period=all')).toMatch(/^A unit, all days: /);
    expect(line('concept=p/c')).toMatch(/^A concept, /);
    expect(line('deck=p/u&concept=p/c')).toMatch(/^A unit, A concept, /);
  });

  it('leaves out what is nothing', () => {
    expect(ledeOf(statistics(), readScope(new URLSearchParams('period=month')))).toBe(
      'Everything, the last month.',
    );
  });
});
