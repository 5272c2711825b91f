import { internalConsistency } from './internal-consistency.ts';
import { correlation, covariance, deviation, kurtosis, mean, median, skewness } from './moments.ts';
import { columnsOf, totalsOf, type ItemColumn, type ScoreMatrix } from './score-matrix.ts';

/*
 * Classical item analysis, as Moodle's quiz statistics define it: "Quiz statistics calculations",
 * docs.moodle.org/dev/Quiz_statistics_calculations. All figures are shares (1 for 100 %). What cannot be known from the
 * attempts there are is null, never a guess and never NaN.
 */

/** How one item did. */
export interface ItemFigures {
  /** Attempts that asked it. */
  asked: number;
  /** Facility index: the mean score; null when never asked. */
  facility: number | null;
  /** Sample standard deviation of its scores; null when asked less than twice. */
  deviation: number | null;
  /** What it should count for in the test: its part of all marks. */
  intendedWeight: number | null;
  /**
   * What it does count for: the root of the covariance of its mark with the whole attempt's, as a part of the sum of all
   * these roots. Null where the covariance is negative, or no item varies together with the whole.
   */
  effectiveWeight: number | null;
  /**
   * Discrimination index, -1 to 1: Pearson's correlation of its score with what the rest of the attempt got. Null where
   * one of them does not vary.
   */
  discrimination: number | null;
  /**
   * Discriminative efficiency, at most 1: the covariance behind the discrimination index over the largest one the same
   * scores could have, which both lists have when sorted. Null where one of them does not vary.
   */
  efficiency: number | null;
}

/** How the test did as a whole. */
export interface TestFigures {
  attempts: number;
  /** Of what attempts got, 0 to 1. */
  mean: number | null;
  median: number | null;
  /** From two attempts on. */
  deviation: number | null;
  /** From three attempts on. */
  skewness: number | null;
  /** Excess over a bell; from four attempts on. */
  kurtosis: number | null;
  /** Cronbach's alpha: {@link internalConsistency}. */
  consistency: number | null;
  /** Part of the standard deviation that is chance: the root of 1 - consistency. */
  errorRatio: number | null;
  /** Standard error of measurement: what is chance in one attempt's share, one standard deviation of it. */
  standardError: number | null;
}

export interface ItemAnalysis {
  test: TestFigures;
  /** In the order of the matrix. */
  items: ItemFigures[];
}

/** Analyses attempts at items; attempts may have asked different items. Order of either changes nothing. */
export function analyseItems(matrix: ScoreMatrix): ItemAnalysis {
  const columns = columnsOf(matrix);
  const roots = columns.map(rootOfCovariance);
  const rootSum = roots.reduce<number>((sum, root) => sum + (root ?? 0), 0);
  const shares = columns.map(({ shares }) => mean(shares));
  const shareSum = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  return {
    test: analyseTotals(matrix),
    items: columns.map((column, item) => ({
      asked: column.scores.length,
      facility: mean(column.scores),
      deviation: deviation(column.scores),
      intendedWeight: divide(shares[item], shareSum),
      effectiveWeight: divide(roots[item], rootSum),
      discrimination: correlation(column.beside.scores, column.beside.rests),
      efficiency: efficiencyOf(column),
    })),
  };
}

function analyseTotals(matrix: ScoreMatrix): TestFigures {
  const totals = totalsOf(matrix);
  const spread = deviation(totals);
  const consistency = internalConsistency(matrix);
  const errorRatio = consistency === null ? null : Math.sqrt(1 - consistency);
  return {
    attempts: totals.length,
    mean: mean(totals),
    median: median(totals),
    deviation: spread,
    skewness: skewness(totals),
    kurtosis: kurtosis(totals),
    consistency,
    errorRatio,
    standardError: errorRatio === null || spread === null ? null : errorRatio * spread,
  };
}

function rootOfCovariance({ parts, totals }: ItemColumn): number | null {
  const together = covariance(parts, totals);
  return together === null || together < 0 ? null : Math.sqrt(together);
}

function efficiencyOf({ beside: { scores, rests } }: ItemColumn): number | null {
  if (correlation(scores, rests) === null) return null;
  const ascending = (values: readonly number[]) => values.toSorted((a, b) => a - b);
  const most = covariance(ascending(scores), ascending(rests));
  return divide(covariance(scores, rests), most);
}

function divide(part: number | null | undefined, whole: number | null): number | null {
  return part === null || part === undefined || !whole ? null : part / whole;
}
