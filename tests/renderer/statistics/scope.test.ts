import { describe, expect, it } from 'vitest';
import { readScope, toInput } from '#renderer/statistics/scope.ts';

const read = (address: string) => readScope(new URLSearchParams(address));

describe('the scope', () => {
  it('is everything of three months where the address says nothing, or what cannot be', () => {
    const usual = { deck: undefined, concept: undefined, period: 'quarter' };
    expect(read('')).toEqual(usual);
    expect(read('deck=&period=toString')).toEqual(usual);
    expect(toInput(read(''))).toEqual({ days: 90 });
  });

  it('is what the address names', () => {
    expect(toInput(read('deck=p/u&concept=p/c&period=month'))).toEqual({
      deck: 'p/u',
      concept: 'p/c',
      days: 30,
    });
    expect(toInput(read('period=all'))).toEqual({});
  });
});
