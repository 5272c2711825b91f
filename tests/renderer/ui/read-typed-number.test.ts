import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedNumber } from '#renderer/ui/read-typed-number.ts';

const field = { value: 20, minValue: 1, maxValue: 600 };

describe('a typed number', () => {
  it.each([
    ['35', { value: 35 }],
    [' 600 ', { value: 600 }],
    ['601', { value: 600, changed: 'bounds' }],
    ['0', { value: 1, changed: 'bounds' }],
    ['-5', { value: 1, changed: 'bounds' }],
    ['−5', { value: 1, changed: 'bounds' }],
    ['', { value: 20, changed: 'number' }],
    ['12.5', { value: 20, changed: 'number' }],
    ['ten', { value: 20, changed: 'number' }],
  ])('"%s" is read, and says where it was changed', (typed, read) => {
    expect(readTypedNumber(typed, field)).toEqual(read);
  });

  it('is always within its bounds, and untouched where nothing is said', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer().map(String), fc.string({ maxLength: 5 })), (typed) => {
        const { value, changed } = readTypedNumber(typed, field);
        expect(value).toBeGreaterThanOrEqual(field.minValue);
        expect(value).toBeLessThanOrEqual(field.maxValue);
        if (changed === undefined) expect(value).toBe(Number(typed));
      }),
    );
  });
});
