/** Sums of squares smaller than this are rounding, not spread: scores are shares of a mark. */
const NO_SPREAD = 1e-12;

/** Arithmetic mean; null of no numbers. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle number, or the mean of the two in the middle; null of no numbers. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}

/** Sample covariance (divided by n - 1) of two equally long lists; null of fewer than two pairs. */
export function covariance(first: readonly number[], second: readonly number[]): number | null {
  const firstMean = mean(first);
  const secondMean = mean(second);
  if (firstMean === null || secondMean === null || first.length < 2) return null;
  const sum = first.reduce(
    (total, value, index) => total + (value - firstMean) * ((second[index] ?? secondMean) - secondMean),
    0,
  );
  return Math.abs(sum) < NO_SPREAD ? 0 : sum / (first.length - 1);
}

/** Sample variance (divided by n - 1), exactly 0 where all numbers are the same; null of fewer than two. */
export function variance(values: readonly number[]): number | null {
  return covariance(values, values);
}

/** Sample standard deviation; null of fewer than two numbers. */
export function deviation(values: readonly number[]): number | null {
  const spread = variance(values);
  return spread === null ? null : Math.sqrt(spread);
}

/** Pearson's correlation, -1 to 1; null of fewer than two pairs, or where one list does not vary. */
export function correlation(first: readonly number[], second: readonly number[]): number | null {
  const together = covariance(first, second);
  const spread = (deviation(first) ?? 0) * (deviation(second) ?? 0);
  if (together === null || spread === 0) return null;
  return Math.min(1, Math.max(-1, together / spread));
}

/** Mean of a power of the distances from the mean. */
function moment(values: readonly number[], power: number): number {
  const middle = mean(values) ?? 0;
  return mean(values.map((value) => (value - middle) ** power)) ?? 0;
}

/**
 * Skewness, positive with a tail to the right: k3 / k2^(3/2) of the k-statistics (Fisher 1928), as spreadsheets and
 * Moodle give it. Null of fewer than three numbers, or where they do not vary.
 */
export function skewness(values: readonly number[]): number | null {
  const n = values.length;
  const spread = variance(values);
  if (n < 3 || !spread) return null;
  return (n * n * moment(values, 3)) / ((n - 1) * (n - 2)) / spread ** 1.5;
}

/**
 * Excess kurtosis, 0 for a bell: k4 / k2^2 of the k-statistics (Fisher 1928). Null of fewer than four numbers, or where
 * they do not vary.
 */
export function kurtosis(values: readonly number[]): number | null {
  const n = values.length;
  const spread = variance(values);
  if (n < 4 || !spread) return null;
  const k4 =
    (n * n * ((n + 1) * moment(values, 4) - 3 * (n - 1) * moment(values, 2) ** 2)) /
    ((n - 1) * (n - 2) * (n - 3));
  return k4 / spread ** 2;
}
