import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSteps, parseSteps } from '#core/study/parse-steps.ts';

describe('parseSteps', () => {
  it.each([
    ['1m 10m', [1, 10]],
    ['1, 10', [1, 10]],
    ['10M;2H', [10, 120]],
    ['', []],
    ['  ', []],
  ])('reads "%s"', (text, minutes) => {
    expect(parseSteps(text)).toEqual({ minutes });
  });

  it.each([
    ['10 soon', { kind: 'unknown', word: 'soon' }],
    ['0m', { kind: 'unknown', word: '0m' }],
    ['-5', { kind: 'unknown', word: '-5' }],
    ['24h', { kind: 'too-long', word: '24h' }],
    ['10m 1d', { kind: 'too-long', word: '1d' }],
    ['0d', { kind: 'unknown', word: '0d' }],
    ['10m 5m', { kind: 'shorter', word: '5m' }],
    ['1 2 3 4 5 6 7 8 9', { kind: 'too-many' }],
  ])('says what is wrong with "%s"', (text, fault) => {
    expect(parseSteps(text)).toEqual({ fault });
  });

  it('reads what it writes', () => {
    const lists = fc
      .array(fc.integer({ min: 1, max: 1439 }), { maxLength: 8 })
      .map((list) => list.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(lists, (minutes) => {
        expect(parseSteps(formatSteps(minutes))).toEqual({ minutes });
      }),
    );
  });
});
