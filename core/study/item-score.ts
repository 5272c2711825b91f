import { DAY_MS } from '#core/time.ts';
import type { ItemProgress } from './progress.ts';
import { retrievability } from './schedule.ts';

/** An answer is forgotten like a card of this stability, days. */
const ANSWER_STABILITY = 30;

/** An item's score now, 0..1: recent answers weigh double the ones before, and the whole fades since the last. */
export function itemScore(item: ItemProgress, studyTime: number): number {
  let weight = 1;
  let sum = 0;
  let weights = 0;
  for (const { score } of item.recent.toReversed()) {
    sum += weight * score;
    weights += weight;
    weight /= 2;
  }
  const last = item.recent.at(-1);
  if (!last) return 0;
  const memory = { stability: ANSWER_STABILITY, lastReview: last.day * DAY_MS };
  return (sum / weights) * retrievability(memory, studyTime);
}
