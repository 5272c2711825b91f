import { appendFileSync } from 'node:fs';

/*
 * The goals of reliability come in two sizes: a short one in every test run, and the full one of `npm run trust`,
 * which also collects one line of counts per goal.
 */

const report = process.env.ORBIT_TRUST_REPORT;

/** The number for this run. */
export function sized(short: number, full: number): number {
  return report === undefined ? short : full;
}

/** Writes the counts of a goal for `npm run trust` to print. */
export function reportCounts(goal: string, counts: string): void {
  if (report !== undefined) appendFileSync(report, `${JSON.stringify({ goal, counts })}\n`);
}
