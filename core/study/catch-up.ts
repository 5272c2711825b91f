import { cutEntry } from './fit-plan.ts';
import type { PlanEntry } from './plan-entry.ts';
import type { CatchUp } from './progress.ts';

/** No plan to work off what waited is longer, days. */
export const LONGEST_DAYS = 365;

/**
 * Whether a plan to work off what waited is under way on a study day. One that ends later than any plan can was taken
 * while the clock was ahead, and holds no more.
 */
export function isCatchingUp(catchUp: CatchUp | undefined, today: number): catchUp is CatchUp {
  return catchUp !== undefined && today <= catchUp.until && catchUp.until - today < LONGEST_DAYS;
}

/**
 * A day's plan while catching up: so many of the due cards as are left of the day's share, and no new ones while others
 * wait. Nothing is suspended and no due date is moved.
 * @param due cards that wait, those that today's limit holds back among them.
 * @param reviewed cards reviewed today.
 */
export function applyCatchUp(
  entries: readonly PlanEntry[],
  { perDay, due }: { perDay: number; due: number },
  reviewed: number,
): PlanEntry[] {
  const share = Math.max(0, perDay - reviewed);
  if (due <= share) return [...entries];
  return entries.flatMap((entry) => {
    if (entry.kind === 'new-cards') return [];
    return entry.kind === 'due-cards' && entry.count > share ? cutEntry(entry, share) : [entry];
  });
}
