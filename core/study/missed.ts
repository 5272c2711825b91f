import type { ItemProgress, Progress } from './progress.ts';

/** From this confidence on, percent, a learner is sure. */
export const SURE = 75;

/** An answer that earned less is wrong; with more it is partly right. */
const WRONG_BELOW = 0.5;

/** So many are asked at once. */
export const SURE_MISSES_ASKED = 20;

/** Whether the last answer to an item was not fully right. */
export function isMissed({ recent }: ItemProgress): boolean {
  const last = recent.at(-1);
  return last !== undefined && last.score < 1;
}

/** An item that was answered wrongly though the learner was sure. */
export interface SureMiss {
  item: string;
  /** Percent, the highest since it was last answered right. */
  confidence: number;
  /** Study day of that answer. */
  day: number;
  /** Study day of the last answer. */
  lastDay: number;
}

/**
 * Items answered wrongly though sure, and not answered right since: the most sure first, then the most recent. A confident
 * error that is corrected is remembered better than others ("hypercorrection": Butterfield & Metcalfe 2001), so these come first.
 */
export function findSureMisses(progress: Progress): SureMiss[] {
  const misses: SureMiss[] = [];
  for (const [item, { recent }] of progress.items) {
    const since = recent.slice(recent.findLastIndex(({ score }) => score === 1) + 1);
    let worst: SureMiss | undefined;
    for (const { confidence = 0, day, score } of since) {
      const lastDay = since.at(-1)?.day ?? day;
      if (score < WRONG_BELOW && confidence >= SURE && confidence >= (worst?.confidence ?? 0)) {
        worst = { item, confidence, day, lastDay };
      }
    }
    if (worst) misses.push(worst);
  }
  return misses.toSorted((a, b) => b.confidence - a.confidence || b.day - a.day);
}
