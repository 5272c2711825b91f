import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retrievability, type CardSchedule } from '#core/study/schedule.ts';
import { DAY_MS } from '#core/time.ts';
import { intervalRatio } from '#renderer/scheduling/interval-ratio.ts';

/** Recall at which a card is as old as its stability, by the definition of stability. */
const AT_STABILITY = 0.9;

function makeSchedule(stability: number): CardSchedule {
  return {
    phase: 'review',
    stability,
    difficulty: 5,
    step: 0,
    reps: 4,
    lapses: 0,
    lastReview: 0,
    due: 0,
    intervalDays: Math.round(stability),
  };
}

describe('the explanation of desired retention', () => {
  it('agrees with the schedule: after the pause it names, recall has fallen to the retention chosen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 2000 }),
        fc.double({ min: 0.7, max: 0.97, noNaN: true }),
        (days, retention) => {
          const pauseDays = days * intervalRatio(retention, AT_STABILITY);
          expect(retrievability(makeSchedule(days), pauseDays * DAY_MS)).toBeCloseTo(retention, 2);
        },
      ),
    );
  });
});
