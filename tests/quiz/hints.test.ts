import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsOf } from '#core/quiz/hints.ts';
import { choice, trueFalse, words } from '#tests/support/packs.ts';

describe('hints', () => {
  it('are the author’s where there are some', () => {
    const item = { ...choice('p/i', 'single', 'b'), hints: [words('Faint.'), words('Plain.')] };
    expect(hintsOf(item, 1)).toEqual([{ text: words('Faint.') }, { text: words('Plain.') }]);
  });

  it('strike out a wrong option that was not tried, and stay the same while others are tried', () => {
    const tries = fc.uniqueArray(fc.constantFrom('a', 'c', 'd'), { maxLength: 2 });
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('single', 'multiple'), tries, (seed, kind, tried) => {
        const item = choice('p/i', kind, 'b');
        const given = tried.map((option) => ({ kind: 'single', option }) as const);
        const [hint] = hintsOf(item, seed, given);
        const struck = hint && 'struck' in hint ? hint.struck : '';
        expect(['a', 'c', 'd'].filter((id) => !tried.some((each) => each === id))).toContain(struck);
        const [before] = hintsOf(item, seed);
        if (before && 'struck' in before && !tried.some((each) => each === before.struck))
          expect(struck).toBe(before.struck);
      }),
    );
  });

  it('are none where striking out would leave nothing to think about', () => {
    expect(hintsOf(trueFalse('p/i', true), 1)).toEqual([]);
    expect(hintsOf(choice('p/i', 'multiple', 'abc'), 1)).toEqual([]);
  });
});
