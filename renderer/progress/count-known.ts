import type { MasteryLevel } from '#core/mastery/evidence.ts';

/** Concepts known without help. */
export function countKnown(levels: Record<MasteryLevel, number>): number {
  return levels.known + levels.lasting;
}
