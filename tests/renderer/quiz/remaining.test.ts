import { describe, expect, it } from 'vitest';
import { remainingAt } from '#renderer/quiz/use-remaining.ts';
import { withoutStruck } from '#renderer/quiz/without-struck.ts';

const limited = { startedAt: 1_000_000, limitMs: 600_000, graceMs: 60_000 };

describe('the time left', () => {
  it.each([
    [0, 600_000, 60_000],
    [599_000, 1_000, 60_000],
    [600_000, 0, 60_000],
    [630_000, 0, 30_000],
    [660_000, 0, 0],
  ])('%i ms after the start is %i ms, and %i ms of grace', (passed, leftMs, graceLeftMs) => {
    expect(remainingAt(limited, limited.startedAt + passed)).toEqual({ leftMs, graceLeftMs });
  });

  it('is never below nothing nor above the whole, whatever the clock says', () => {
    expect(remainingAt(limited, 0)).toEqual({ leftMs: 600_000, graceLeftMs: 60_000 });
    expect(remainingAt(limited, 9e15)).toEqual({ leftMs: 0, graceLeftMs: 0 });
  });
});

describe('an option a hint struck out', () => {
  it('is not chosen any more', () => {
    expect(withoutStruck({ kind: 'single', option: 'a' }, ['a'])).toBeUndefined();
    expect(withoutStruck({ kind: 'multiple', options: ['a', 'b'] }, ['a'])).toEqual({
      kind: 'multiple',
      options: ['b'],
    });
  });
});
