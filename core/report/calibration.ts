import { CONFIDENCES } from '#core/quiz/confidences.ts';
import { judgedAnswer } from '#core/study/attempt.ts';
import type { AttemptProgress } from '#core/study/progress.ts';
import { csvOf } from './csv.ts';

/** An answer given with how sure the learner was. */
export interface Judgement {
  /** Percent. */
  confidence: number;
  /** What the answer earned, 0..1. */
  score: number;
}

/** Answers given with one confidence. */
export interface CalibrationStep {
  /** Percent. */
  confidence: number;
  answers: number;
  /** Mean score, 0..1; null without answers. */
  actual: number | null;
}

/** How well a learner knows what they know. */
export interface Calibration {
  answers: number;
  /** By confidence, the lowest first: the four that are offered, and any other that was ever given. */
  steps: CalibrationStep[];
  /** Mean confidence and mean score, 0..1. */
  stated: number | null;
  actual: number | null;
  /**
   * Mean squared distance between confidence and score: 0 is perfect, 0.25 is what always saying "one half" earns. Source:
   * G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950), in the
   * form for one of two outcomes; an answer partly right counts as its part.
   */
  brier: number | null;
  /**
   * Mean confidence less mean score: above 0 overconfident, below 0 underconfident. Source: S. Lichtenstein, B. Fischhoff &
   * L. D. Phillips, "Calibration of probabilities: the state of the art to 1980", in "Judgment under uncertainty" (1982).
   */
  bias: number | null;
}

/** Every answer that was given with how sure the learner was; of a question answered more than once in an attempt, the first. */
export function listJudgements(attempts: Iterable<AttemptProgress>): Judgement[] {
  const judgements: Judgement[] = [];
  for (const { answers } of attempts) {
    for (const given of Object.values(answers)) {
      const judged = judgedAnswer(given);
      if (judged) judgements.push({ confidence: judged.confidence, score: judged.score });
    }
  }
  return judgements;
}

export function calibrate(judgements: readonly Judgement[]): Calibration {
  const said = [...new Set([...CONFIDENCES, ...judgements.map(({ confidence }) => confidence)])];
  const stated = mean(judgements.map(({ confidence }) => confidence / 100));
  const actual = mean(judgements.map(({ score }) => score));
  return {
    answers: judgements.length,
    steps: said
      .toSorted((a, b) => a - b)
      .map((confidence) => {
        const scores = judgements.filter((each) => each.confidence === confidence).map(({ score }) => score);
        return { confidence, answers: scores.length, actual: mean(scores) };
      }),
    stated,
    actual,
    brier: mean(judgements.map(({ confidence, score }) => (confidence / 100 - score) ** 2)),
    bias: stated === null || actual === null ? null : stated - actual,
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The steps as CSV (RFC 4180), shares from 0 to 1; what cannot be known is an empty cell. */
export function calibrationCsv({ steps }: Calibration): string {
  return csvOf(
    ['stated', 'answers', 'actual'],
    steps.map(({ confidence, answers, actual }) => [
      confidence / 100,
      answers,
      actual === null ? '' : Number(actual.toFixed(4)),
    ]),
  );
}
