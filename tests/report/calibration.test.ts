import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, calibrationCsv, listJudgements } from '#core/report/calibration.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { findSureMisses } from '#core/study/missed.ts';
import { DAY_MS } from '#core/time.ts';
import { event, idOf, NOON } from '#tests/support/events.ts';

const judgement = fc.record({
  confidence: fc.constantFrom(25, 50, 75, 95),
  score: fc.constantFrom(0, 0.5, 1),
});

describe('calibration', () => {
  it('is that of Brier’s formula and of the means, worked by hand', () => {
    const { brier, bias, stated, actual, steps } = calibrate([
      { confidence: 95, score: 1 },
      { confidence: 95, score: 0 },
      { confidence: 50, score: 1 },
      { confidence: 25, score: 0 },
    ]);
    // (0.05² + 0.95² + 0.5² + 0.25²) / 4
    expect(brier).toBeCloseTo(0.304375, 10);
    expect(stated).toBeCloseTo(0.6625, 10);
    expect(actual).toBe(0.5);
    expect(bias).toBeCloseTo(0.1625, 10);
    expect(steps.map(({ answers }) => answers)).toEqual([1, 1, 0, 2]);
    expect(steps.map((step) => step.actual)).toEqual([0, 1, null, 0.5]);
  });

  it('counts every answer once and keeps its figures within their bounds', () => {
    fc.assert(
      fc.property(fc.array(judgement, { minLength: 1 }), (judgements) => {
        const { answers, steps, brier, bias } = calibrate(judgements);
        expect(steps.reduce((sum, step) => sum + step.answers, 0)).toBe(answers);
        expect(brier).toBeGreaterThanOrEqual(0);
        expect(brier).toBeLessThanOrEqual(1);
        expect(Math.abs(bias ?? 2)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('knows nothing without answers, and says so in its table', () => {
    const nothing = calibrate([]);
    expect(nothing).toMatchObject({ answers: 0, brier: null, bias: null, stated: null, actual: null });
    expect(calibrationCsv(nothing).split('\r\n').slice(0, 2)).toEqual(['stated,answers,actual', '0.25,0,']);
  });
});

const attempt = idOf(77);
const start = event('attempt-started', {
  attempt,
  purpose: 'mixed',
  mode: 'practice',
  items: ['p/i1', 'p/i2', 'p/i3'],
  seed: 1,
});
const answer = (item: string, score: number, confidence?: number, day = 0): StudyEvent =>
  event('item-answered', {
    attempt: day === 0 ? attempt : idOf(77 + day),
    item,
    response: { kind: 'single', option: 'a' },
    score,
    tookMs: 1,
    at: NOON + 1000 + day * DAY_MS,
    ...(confidence === undefined ? {} : { confidence }),
  });

describe('what was answered wrongly though sure', () => {
  const missed = (events: StudyEvent[]) =>
    findSureMisses(fold([start, ...events]).progress).map(({ item }) => item);

  it('comes the most sure first, then the most recent', () => {
    const events = [answer('p/i1', 0, 75), answer('p/i2', 0, 95), answer('p/i3', 0, 75, 1)];
    expect(missed(events)).toEqual(['p/i2', 'p/i3', 'p/i1']);
  });

  it('is neither what was right nor what nobody was sure of', () => {
    expect(missed([answer('p/i1', 1, 95), answer('p/i2', 0, 50), answer('p/i3', 0)])).toEqual([]);
  });

  it('stays through further wrong answers and goes once one is right', () => {
    const wrong = [answer('p/i1', 0, 95), answer('p/i1', 0, undefined, 1)];
    expect(missed(wrong)).toEqual(['p/i1']);
    expect(missed([...wrong, answer('p/i1', 1, undefined, 2)])).toEqual([]);
  });

  it('is judged by the answer that confidence was given with', () => {
    const { progress } = fold([
      start,
      answer('p/i1', 0, 95),
      { ...answer('p/i1', 1), at: NOON + 9000, tick: NOON + 9000 },
    ]);
    expect(listJudgements(progress.attempts.values())).toEqual([{ confidence: 95, score: 0 }]);
  });
});
