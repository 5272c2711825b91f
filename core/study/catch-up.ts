import { cutEntry } from './fit-plan.ts';
import type { PlanEntry } from './plan-entry.ts';
import type { CatchUp } from './progress.ts';

/** Whether a plan to work off what waited is under way on a study day. */
export function isCatchingUp(catchUp: CatchUp | undefined, today: number): catchUp is CatchUp {
  return catchUp !== undefined && today <= catchUp.until;
}

/**
 * A day's plan while catching up: so many of the due cards as are left of the day's share, and no new ones while others
 * wait. Nothing is suspended and no due date is moved.
 * @param reviewed cards reviewed today.
 */
export function applyCatchUp(
  entries: readonly PlanEntry[],
  { perDay }: Pick<CatchUp, 'perDay'>,
  reviewed: number,
): PlanEntry[] {
  const share = Math.max(0, perDay - reviewed);
  const due = entries.find((entry) => entry.kind === 'due-cards');
  if (!due || due.count <= share) return [...entries];
  return entries.flatMap((entry) => {
    if (entry.kind === 'new-cards') return [];
    return entry.kind === 'due-cards' ? cutEntry(entry, share) : [entry];
  });
}
