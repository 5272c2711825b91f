import type { ConceptHoldings } from '#core/content/catalogue.ts';
import type { Item } from '#core/content/item.ts';
import type { Card } from '#core/content/pack.ts';
import { itemScore } from '#core/study/item-score.ts';
import type { Progress } from '#core/study/progress.ts';
import { recallAfter } from '#core/study/schedule.ts';
import { DAY_MS } from '#core/time.ts';
import { IN_STEPS, type ConceptMemories, type ConceptMemory } from './concept-memories.ts';
import { CARD_SHARE } from './shares.ts';

/** How much an item says about its concept, by what it asks for: the harder, the more. */
const LEVEL_WEIGHTS: Record<Item['level'], number> = { recall: 1, understanding: 1.5, judgement: 2 };

/** Weight of answered items a concept needs before its questions count in full: three of middle difficulty. */
const FULL_WEIGHT = 3 * LEVEL_WEIGHTS.understanding;

/** How many of the weakest cards are named as evidence. */
const WEAKEST_SHOWN = 3;

/** What a concept's own cards and questions say of it. */
export interface OwnMastery {
  /** 0..1 */
  mastery: number;
  rated: number;
  /** Mean chance of recall of the cards rated, 0..1. */
  recall: number | null;
  answered: number;
  /** Weighted score of the items answered, 0..1. */
  score: number | null;
  weakest: WeakCard[];
}

interface WeakCard {
  card: string;
  label: string;
  recall: number;
}

/** How well a concept is known by its own cards and questions at a moment (`studyTime`, milliseconds of study time). */
export function ownMastery(
  holdings: ConceptHoldings,
  progress: Progress,
  memories: ConceptMemories,
  studyTime: number,
): OwnMastery {
  const { cards, items } = holdings;
  const memory = recallCards(cards, memories.of(holdings), Math.floor(studyTime / DAY_MS));
  const questions = scoreItems(items, progress, studyTime);
  const fromCards = cards.length === 0 ? 0 : memory.recallSum / cards.length;
  const cardShare = cards.length === 0 ? 0 : items.length === 0 ? 1 : CARD_SHARE;
  return {
    mastery: cardShare * fromCards + (1 - cardShare) * questions.mastery,
    rated: memory.rated,
    recall: memory.rated === 0 ? null : memory.recallSum / memory.rated,
    answered: questions.answered,
    score: questions.score,
    weakest: memory.weakest,
  };
}

/** One pass over the cards of a concept; a plan looks at every card there is, so nothing is kept of the others. */
function recallCards(
  cards: readonly Card[],
  { places, lastDays, slopes, decays }: ConceptMemory,
  today: number,
) {
  const weakest: { index: number; recall: number }[] = [];
  let recallSum = 0;
  for (let index = 0; index < places.length; index += 1) {
    const slope = slopes[index] ?? IN_STEPS;
    const recall = slope === IN_STEPS ? 0 : recallAfter(today - (lastDays[index] ?? 0), slope, decays[index]);
    recallSum += recall;
    if (weakest.length === WEAKEST_SHOWN && recall >= (weakest.at(-1)?.recall ?? 0)) continue;
    const place = weakest.findIndex((each) => each.recall > recall);
    weakest.splice(place === -1 ? weakest.length : place, 0, { index, recall });
    weakest.splice(WEAKEST_SHOWN);
  }
  const named = weakest.flatMap(({ index, recall }): WeakCard[] => {
    const card = cards[places[index] ?? -1];
    return card ? [{ card: card.id, label: card.label, recall }] : [];
  });
  return { rated: places.length, recallSum, weakest: named };
}

function scoreItems(items: readonly Item[], progress: Progress, studyTime: number) {
  let answered = 0;
  let sum = 0;
  let weights = 0;
  let total = 0;
  for (const item of items) {
    const weight = LEVEL_WEIGHTS[item.level];
    total += weight;
    const known = progress.items.get(item.id);
    if (!known) continue;
    answered += 1;
    sum += weight * itemScore(item, known, studyTime);
    weights += weight;
  }
  return {
    answered,
    score: weights === 0 ? null : sum / weights,
    mastery: sum === 0 ? 0 : sum / Math.max(weights, Math.min(total, FULL_WEIGHT)),
  };
}
