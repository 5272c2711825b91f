import type { Item } from '#core/content/item.ts';
import { guessScore } from '#core/quiz/guess-score.ts';
import { DAY_MS } from '#core/time.ts';
import type { ItemProgress } from './progress.ts';
import { retrievability } from './schedule.ts';

/** An answer never answered right before is forgotten like a card of this stability, days. */
const ANSWER_STABILITY = 30;
/** Every right answer on another day makes the answers last so many times longer, up to {@link MOST_STABILITY}. */
const STABILITY_GROWTH = 1.6;
const MOST_STABILITY = 240;
const MOST_GUESSED = 0.9;
/** A score from which an answer counts as right for how long it lasts. */
export const RIGHT_SCORE = 0.8;

/**
 * What the answers to an item say of now, 0..1. The latest counts double the one before and so on; each is freed of what
 * guessing gives, (score - guess) / (1 - guess), and fades by the FSRS forgetting curve from its own day on, the slower
 * the more often the item was answered right on different days. A better answer never lowers it, a wrong one never raises
 * it, and without answers it only falls.
 *
 * Sources: correction for guessing as in classical test theory (Frary, "Formula scoring of multiple-choice tests", 1988);
 * spacing lengthens retention (Cepeda et al., "Distributed practice in verbal recall tasks", 2006).
 */
export function itemScore(item: Item, known: ItemProgress, studyTime: number): number {
  // Where guessing gives nearly all, an answer still says a little.
  const guess = Math.min(MOST_GUESSED, guessScore(item) ?? 0);
  const rightDays = new Set(known.recent.filter(({ score }) => score >= RIGHT_SCORE).map(({ day }) => day));
  const stability = Math.min(MOST_STABILITY, ANSWER_STABILITY * STABILITY_GROWTH ** rightDays.size);
  let weight = 1;
  let sum = 0;
  let weights = 0;
  for (const { score, day } of known.recent.toReversed()) {
    const shown = Math.max(0, (score - guess) / (1 - guess));
    sum += weight * shown * retrievability({ stability, lastReview: day * DAY_MS }, studyTime);
    weights += weight;
    weight /= 2;
  }
  return weights === 0 ? 0 : sum / weights;
}
