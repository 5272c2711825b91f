import { performance } from 'node:perf_hooks';

/** One line of the result. */
export interface Row {
  what: string;
  /** What was measured, in `unit`. */
  value: number;
  /** The floor measured in the same run, in `unit`; null where the budget is absolute. */
  floor: number | null;
  unit: 'ms' | 's' | 'MB' | 'KB' | 'µs' | '';
  /** Largest `value / floor`, or largest `value` where there is no floor; null where it is only told. */
  budget: number | null;
  remark?: string;
}

export function ratioOf({ value, floor }: Row): number {
  return floor === null ? value : value / floor;
}

export function isWithinBudget(row: Row): boolean {
  return row.budget === null || ratioOf(row) <= row.budget;
}

/** The `share` quantile of some numbers (0.5 is the median). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds of `work`, `times` times over. */
export async function timeEach(times: number, work: (index: number) => unknown): Promise<number[]> {
  const results: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const start = performance.now();
    await work(index);
    results.push(performance.now() - start);
  }
  return results;
}

/** Milliseconds one run of `work` takes. */
export async function timeOnce(work: () => unknown): Promise<number> {
  const [ms] = await timeEach(1, work);
  return ms ?? Number.NaN;
}
