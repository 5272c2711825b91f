import { mean, variance } from './moments.ts';
import { meanLength, type ScoreMatrix } from './score-matrix.ts';

/** Differences of this part are rounding. */
const ROUNDING = 1e-9;

/**
 * Coefficient of internal consistency: how far the items of a test measure one thing, at most 1.
 *
 * Cronbach's alpha in the form n c / (v + (n - 1) c), where v is the mean variance of an item, c the mean covariance of
 * two items and n the number of items (Cronbach 1951, Psychometrika 16:297). With scores of 0 and 1 it is KR-20 (Kuder
 * and Richardson 1937, Psychometrika 2:151).
 *
 * Where attempts asked different items, variances and covariances are those of the attempts that have the numbers
 * ("pairwise", as `alpha` of the R package psych does it) and n is the mean number of items asked, so that it is the
 * coefficient of a test as long as those that were taken (Spearman-Brown).
 *
 * Null of fewer than two attempts, of fewer than two items asked together, where nothing varies, and where so few
 * attempts share an item that the numbers do not go together.
 */
export function internalConsistency(matrix: ScoreMatrix): number | null {
  const columns = matrix.weights.map((_, item) => marksOf(matrix, item));
  const v = mean(columns.flatMap((column) => variance(Array.from(column).filter(isMark)) ?? []));
  const c = meanCovariance(columns);
  if (v === null || c === null) return null;
  const n = meanLength(matrix);
  const total = v + (n - 1) * c;
  if (n < 2 || v === 0 || total <= v * ROUNDING) return null;
  const alpha = (n * c) / total;
  return alpha > 1 + ROUNDING ? null : Math.min(1, alpha);
}

const isMark = (mark: number) => !Number.isNaN(mark);

/** Marks of one item less their mean, which keeps sums of products exact; NaN where it was not asked. */
function marksOf({ rows, weights }: ScoreMatrix, item: number): Float64Array {
  const weight = weights[item] ?? 0;
  const marks = Float64Array.from(rows, (row) => weight * (row[item] ?? Number.NaN));
  const middle = mean(Array.from(marks).filter(isMark)) ?? 0;
  return marks.map((mark) => mark - middle);
}

/** Mean of the covariances of every two items that two attempts or more asked together; null where there are none. */
function meanCovariance(columns: readonly Float64Array[]): number | null {
  let sum = 0;
  let pairs = 0;
  for (const [index, first] of columns.entries()) {
    for (let other = index + 1; other < columns.length; other += 1) {
      const together = pairwiseCovariance(first, columns[other] ?? first);
      if (together === null) continue;
      sum += together;
      pairs += 1;
    }
  }
  return pairs === 0 ? null : sum / pairs;
}

function pairwiseCovariance(first: Float64Array, second: Float64Array): number | null {
  let count = 0;
  let firstSum = 0;
  let secondSum = 0;
  let products = 0;
  for (let row = 0; row < first.length; row += 1) {
    const mark = first[row] ?? Number.NaN;
    const other = second[row] ?? Number.NaN;
    if (!isMark(mark) || !isMark(other)) continue;
    count += 1;
    firstSum += mark;
    secondSum += other;
    products += mark * other;
  }
  return count < 2 ? null : (products - (firstSum * secondSum) / count) / (count - 1);
}
