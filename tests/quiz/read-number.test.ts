import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNumber } from '#core/quiz/read-number.ts';

it.each<[string, number | undefined]>([
  ['384400', 384_400],
  ['384,400', 384_400],
  ['384 400', 384_400],
  ['384\u202f400', 384_400],
  ['384’400', 384_400],
  ['1.234.567', 1_234_567],
  ['1,234,567.5', 1_234_567.5],
  ['1.234.567,5', 1_234_567.5],
  ['0.5', 0.5],
  ['0,5', 0.5],
  ['.5', 0.5],
  ['12,34', 12.34],
  ['-3', -3],
  ['−3', -3],
  ['1.5e3', 1500],
  [' 7 ', 7],
  ['', undefined],
  ['seven', undefined],
  ['7 km', undefined],
  ['1,2,3', undefined],
  ['--1', undefined],
  ['1e999', undefined],
  ['Infinity', undefined],
  ['0x10', undefined],
])('reads %j as %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

it('reads back every number as it is written in English and in German', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
      expect(readNumber(value.toLocaleString('en'))).toBe(value);
      if (Math.abs(value) < 1000 || Math.abs(value) >= 1e6)
        expect(readNumber(value.toLocaleString('de'))).toBe(value);
    }),
  );
});
