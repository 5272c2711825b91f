import type { Mastery, MasteryLevel } from '#core/mastery/evidence.ts';

export type LevelCounts = Record<MasteryLevel, number>;

/** How many concepts have each level. */
export function countLevels(masteries: Iterable<Pick<Mastery, 'level'>>): LevelCounts {
  const counts: LevelCounts = { 'not-begun': 0, seen: 0, shaky: 0, known: 0, lasting: 0 };
  for (const { level } of masteries) counts[level] += 1;
  return counts;
}

/** Whether a concept of this level is known without help. */
export function isKnown(level: MasteryLevel): boolean {
  return level === 'known' || level === 'lasting';
}

/** Looks into the time between two study days, at most. */
const STEPS = 12;

/** Study days from `today` to `day`, both among them, evenly apart: at most {@link STEPS} steps. */
export function outlookDays(today: number, day: number): number[] {
  const span = day - today;
  const steps = Math.min(STEPS, span);
  return Array.from({ length: steps + 1 }, (_, step) =>
    steps === 0 ? today : today + Math.round((span * step) / steps),
  );
}

/** The concepts at one moment of an outlook. */
export interface OutlookStep {
  /** Study day. */
  day: number;
  masteries: ReadonlyMap<string, Mastery>;
}

/**
 * Concepts known at the first step and not any more at the last, those lost first in front; `day` is the first step at which
 * one is not known. Without study mastery only falls, so that one lost stays so.
 */
export function findLost(steps: readonly OutlookStep[]): { concept: string; day: number }[] {
  const [first] = steps;
  if (!first) return [];
  const lost: { concept: string; day: number; left: number }[] = [];
  for (const [concept, { level }] of first.masteries) {
    if (!isKnown(level)) continue;
    const step = steps.find(({ masteries }) => !isKnown(masteries.get(concept)?.level ?? 'not-begun'));
    if (step) lost.push({ concept, day: step.day, left: step.masteries.get(concept)?.mastery ?? 0 });
  }
  return lost
    .toSorted((a, b) => a.day - b.day || a.left - b.left)
    .map(({ concept, day }) => ({ concept, day }));
}
