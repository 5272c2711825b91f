import type { Mastery } from '#core/mastery/evidence.ts';
import { scoreAttempt } from '#core/study/attempt.ts';
import type { AttemptProgress } from '#core/study/progress.ts';
import { isKnown } from './outlook.ts';

/** Score of its test from which a unit is passed, 0..1. */
export const PASS_SCORE = 0.8;

/** A finished test of a unit. */
export interface TestResult {
  /** 0..1 */
  score: number;
  /** Milliseconds since the epoch. */
  finishedAt: number;
}

/** What a certificate of a unit rests on. */
export interface CertificateState {
  known: number;
  total: number;
  /** The best finished test of the unit; null where there is none that could be scored. */
  test: TestResult | null;
  isEarned: boolean;
}

/** A certificate is earned when every concept of the unit is known now and one test of it reached {@link PASS_SCORE}. */
export function judgeCertificate(
  unit: string,
  concepts: readonly Pick<Mastery, 'level'>[],
  attempts: Iterable<AttemptProgress>,
): CertificateState {
  const known = concepts.filter(({ level }) => isKnown(level)).length;
  const test = bestTest(unit, attempts);
  const total = concepts.length;
  return {
    known,
    total,
    test,
    isEarned: total > 0 && known === total && test !== null && test.score >= PASS_SCORE,
  };
}

function bestTest(unit: string, attempts: Iterable<AttemptProgress>): TestResult | null {
  let best: TestResult | null = null;
  for (const attempt of attempts) {
    const { finishedAt } = attempt;
    if (attempt.unit !== unit || attempt.purpose !== 'unit' || attempt.mode !== 'test') continue;
    const score = finishedAt === undefined ? undefined : scoreAttempt(attempt);
    if (finishedAt === undefined || score === undefined) continue;
    if (best === null || score > best.score) best = { score, finishedAt };
  }
  return best;
}
