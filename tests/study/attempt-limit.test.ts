import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, lateMs, limitOf } from '#core/study/attempt-limit.ts';

describe('the time of a test', () => {
  it('is the author’s minutes with the learner’s extra time', () => {
    expect(limitOf(20)).toBe(1_200_000);
    expect(limitOf(20, 25)).toBe(1_500_000);
    expect(limitOf(1_440, 100)).toBe(86_400_000);
  });

  it('is late only after end and grace, and never by a negative time', () => {
    const times = fc.integer({ min: -1e13, max: 1e13 });
    fc.assert(
      fc.property(times, times, fc.integer({ min: 1_000, max: 86_400_000 }), (startedAt, at, limitMs) => {
        const limited = { startedAt, limitMs, graceMs: 60_000 };
        const late = lateMs(limited, at);
        expect(late > 0).toBe(at > startedAt + limitMs + 60_000);
        expect(late).toBe(late > 0 ? at - (endOf(limited) ?? 0) : 0);
      }),
    );
  });

  it('is never over where there is none', () => {
    expect(lateMs({ startedAt: 0, graceMs: 0 }, Number.MAX_SAFE_INTEGER)).toBe(0);
  });
});
