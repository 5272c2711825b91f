import { countAnswer, type Abilities } from '#core/quiz/adaptive.ts';
import type { Pool, PoolItem } from '#core/quiz/adaptive-pool.ts';
import type { Progress } from './progress.ts';

/**
 * What is known of each concept by the learner's own answers in the order of their days, those of one attempt left out: where
 * adaptive practice begins. Looks at every answer remembered; a sitting goes on from it answer by answer.
 */
export function estimateAbilities(
  pool: Pool,
  { items }: Pick<Progress, 'items'>,
  leftOut?: string,
): Abilities {
  const answers: { item: PoolItem; day: number; score: number }[] = [];
  for (const item of pool.items.values()) {
    for (const { day, score, attempt } of items.get(item.id)?.recent ?? []) {
      if (attempt === undefined || attempt !== leftOut) answers.push({ item, day, score });
    }
  }
  const abilities: Abilities = new Map();
  for (const { item, score } of answers.toSorted((a, b) => a.day - b.day))
    countAnswer(abilities, item, score);
  return abilities;
}
