import type { LeftOut, PlanEntry } from './plan-entry.ts';

/** A plan for the minutes somebody has, and what it leaves for later. */
export interface FittedPlan {
  entries: PlanEntry[];
  left: LeftOut[];
}

/** Who is asked first how much of the minutes they need; the plan itself keeps its order. */
const URGENCY: readonly PlanEntry['kind'][] = [
  'due-cards',
  'changed-cards',
  'sure-but-wrong',
  'weak-items',
  'open-attempt',
  'next-section',
  'new-cards',
];

/**
 * Fits a plan to some minutes. What is most urgent gets half of them, what comes after it half of the rest, and so on, so
 * that nothing takes all where something else waits; what is left over then goes round once more in the same order. What
 * cannot be divided fits or does not. Of what there is, at least the smallest part fits.
 * @param minutes whole minutes that are left; none fit nothing.
 */
export function fitPlan(entries: readonly PlanEntry[], minutes: number): FittedPlan {
  const parts = new Map<PlanEntry, number>();
  const ranked = entries.toSorted((a, b) => URGENCY.indexOf(a.kind) - URGENCY.indexOf(b.kind));
  let rest = minutes;
  const grow = (entry: PlanEntry, room: number) => {
    const before = parts.get(entry) ?? 0;
    const used = minutesOf(entry, before);
    const part = Math.max(before, mostWithin(entry, used + room));
    parts.set(entry, part);
    rest -= minutesOf(entry, part) - used;
  };
  for (const entry of ranked) grow(entry, isDivisible(entry) ? Math.ceil(rest / 2) : rest);
  for (const entry of ranked) grow(entry, rest);
  if (minutes >= 1 && entries.every((entry) => parts.get(entry) === 0)) {
    const [smallest] = ranked.toSorted((a, b) => minutesOf(a, 1) - minutesOf(b, 1));
    if (smallest) parts.set(smallest, 1);
  }
  return {
    entries: entries.flatMap((entry) => cutEntry(entry, parts.get(entry) ?? 0)),
    left: entries.flatMap((entry) => leaveRest(entry, parts.get(entry) ?? 0)),
  };
}

/** How many parts an entry can be divided into. */
function partsOf(entry: PlanEntry): number {
  return 'count' in entry ? entry.count : 1;
}

function isDivisible(entry: PlanEntry): boolean {
  return 'count' in entry;
}

/** Whole minutes that some parts of an entry take. */
function minutesOf(entry: PlanEntry, parts: number): number {
  if (parts === 0) return 0;
  return Math.max(1, Math.round((entry.minutes * parts) / partsOf(entry)));
}

/** The most parts of an entry that take no more than some minutes. */
function mostWithin(entry: PlanEntry, minutes: number): number {
  const all = partsOf(entry);
  let most = Math.min(all, Math.floor(((minutes + 0.5) * all) / entry.minutes));
  while (most > 0 && minutesOf(entry, most) > minutes) most -= 1;
  return most;
}

/** The first parts of an entry; nothing for none of them. */
export function cutEntry(entry: PlanEntry, parts: number): PlanEntry[] {
  if (parts === 0) return [];
  const minutes = minutesOf(entry, parts);
  if (!('count' in entry)) return [entry];
  const cut = { count: parts, outOf: entry.outOf ?? entry.count, minutes };
  if (entry.kind === 'weak-items') return [{ ...entry, ...cut, items: entry.items.slice(0, parts) }];
  return [{ ...entry, ...cut }];
}

function leaveRest(entry: PlanEntry, parts: number): LeftOut[] {
  const count = partsOf(entry) - parts;
  return count === 0 ? [] : [{ kind: entry.kind, count, minutes: minutesOf(entry, count) }];
}
