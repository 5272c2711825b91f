import { describe, expect, it } from 'vitest';
import {
  calibrationError,
  compareRules,
  rankCorrelation,
  type Pair,
  type Rule,
} from '#tests/support/compare-estimates.ts';

/** Smaller samples tell little: of groups of 40 learners, percent correct has the truer order in three of ten. */
const LEARNERS = 120;

const pair = (estimate: number, truth: number): Pair => ({ estimate, truth });

describe('how estimates are judged', () => {
  it('finds the order of the truth, ties sharing a rank', () => {
    expect(rankCorrelation([pair(0.1, 1), pair(0.2, 2), pair(0.9, 3)])).toBeCloseTo(1, 10);
    expect(rankCorrelation([pair(0.9, 1), pair(0.2, 2), pair(0.1, 3)])).toBeCloseTo(-1, 10);
    expect(rankCorrelation([pair(1, 1), pair(1, 2), pair(2, 3)])).toBeCloseTo(Math.sqrt(3) / 2, 10);
  });

  it('finds how far estimates lie from the truth where they are given', () => {
    expect(calibrationError([pair(0.55, 0), pair(0.55, 1), pair(0.95, 0.95)])).toBeCloseTo(0.1 / 3, 10);
  });
});

describe('mastery of learners whose knowledge is known', () => {
  const pairs = compareRules(LEARNERS);
  const others: Rule[] = ['percentCorrect', 'latestAnswer'];

  it.each(others)('puts them in a truer order than %s', (rule) => {
    expect(rankCorrelation(pairs.mastery)).toBeGreaterThan(rankCorrelation(pairs[rule]));
  });

  it.each(others)('lies nearer to what is true than %s', (rule) => {
    expect(calibrationError(pairs.mastery)).toBeLessThan(calibrationError(pairs[rule]));
  });
});
