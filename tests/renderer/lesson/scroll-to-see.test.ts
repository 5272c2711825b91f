import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPartlySeen, scrollToSee } from '#renderer/lesson/scroll-to-see.ts';

const clear = { top: 64, bottom: 700 };
const after = (sentence: { top: number; bottom: number }) => {
  const moved = scrollToSee(sentence, clear);
  return { top: sentence.top - moved, bottom: sentence.bottom - moved };
};
const sentence = fc
  .record({ top: fc.integer({ min: -5_000, max: 5_000 }), height: fc.integer({ min: 10, max: 2_000 }) })
  .map(({ top, height }) => ({ top, bottom: top + height }));

it('a sentence that can be seen is left where it is', () => {
  expect(scrollToSee({ top: 64, bottom: 700 }, clear)).toBe(0);
  expect(scrollToSee({ top: 300, bottom: 360 }, clear)).toBe(0);
});

it('a long one under the bar at the foot is brought above it', () => {
  expect(after({ top: 400, bottom: 940 })).toEqual({ top: 160, bottom: 700 });
});

it('all of it is seen afterwards, or its beginning where it is longer than there is room', () => {
  fc.assert(
    fc.property(sentence, (each) => {
      const { top, bottom } = after(each);
      expect(top).toBeGreaterThanOrEqual(clear.top - 1e-6);
      if (bottom - top <= clear.bottom - clear.top) expect(bottom).toBeLessThanOrEqual(clear.bottom + 1e-6);
      else expect(top).toBeCloseTo(clear.top);
      expect(isPartlySeen({ top, bottom }, clear)).toBe(true);
    }),
  );
});
