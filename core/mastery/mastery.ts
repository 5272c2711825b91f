import type { ConceptHoldings } from '#core/content/catalogue.ts';
import type { Item } from '#core/content/item.ts';
import type { Card } from '#core/content/pack.ts';
import { itemScore } from '#core/study/item-score.ts';
import type { Progress } from '#core/study/progress.ts';
import { recallNow } from '#core/study/due.ts';
import type { Mastery, MasteryLevel } from './evidence.ts';

/** How much an item says about its concept, by what it asks for. */
const LEVEL_WEIGHTS: Record<Item['level'], number> = { recall: 1, understanding: 1.5, judgement: 2 };

/** Answered items a concept needs before its questions count in full. */
const ITEMS_FOR_FULL_WEIGHT = 3;

/** Of the whole; the questions hold the rest. Cards are asked again and again, so they say more about now. */
const CARD_SHARE = 0.65;

/** Mean stability, days, from which knowledge counts as lasting (Anki's "mature"). */
const LASTING_STABILITY = 21;

/** How many of the weakest cards are named as evidence. */
const WEAKEST_SHOWN = 3;

/**
 * The one function that says how well a concept is known, for every screen and report.
 *
 * Cards give the mean chance of recall now over all cards of the concept; one never rated or still in its learning steps counts 0. Items give the
 * mean of each item's score, recent answers counting double the ones before, faded by the FSRS forgetting curve and
 * weighted by what the item asks for; fewer than {@link ITEMS_FOR_FULL_WEIGHT} answered items count in part. Reading
 * a section unlocks (`seen`) and never raises. All of it decays with time by itself.
 *
 * @param studyTime now, milliseconds of study time.
 */
export function conceptMastery(holdings: ConceptHoldings, progress: Progress, studyTime: number): Mastery {
  const { cards, items, sections } = holdings;
  const memory = recallCards(cards, progress, studyTime);
  const questions = scoreItems(items, progress, studyTime);
  const read = sections.filter((section) => progress.sections.has(section.id)).length;

  const coverage = Math.min(
    1,
    questions.answered / Math.max(1, Math.min(items.length, ITEMS_FOR_FULL_WEIGHT)),
  );
  const fromCards = cards.length === 0 ? 0 : memory.recallSum / cards.length;
  const fromItems = (questions.score ?? 0) * coverage;
  const cardShare = cards.length === 0 ? 0 : items.length === 0 ? 1 : CARD_SHARE;
  const mastery = cardShare * fromCards + (1 - cardShare) * fromItems;

  const stability = memory.rated === 0 ? 0 : memory.stabilitySum / memory.rated;
  const begun = memory.rated > 0 || questions.answered > 0 || read > 0;
  const recall = memory.rated === 0 ? null : memory.recallSum / memory.rated;
  return {
    mastery,
    level: masteryLevel(mastery, begun, stability),
    evidence: {
      cards: { total: cards.length, rated: memory.rated, recall },
      items: { total: items.length, answered: questions.answered, score: questions.score },
      sections: { total: sections.length, read },
      weakest: memory.weakest,
    },
  };
}

/** One pass over the cards of a concept; a plan looks at every card there is, so nothing is kept of the others. */
function recallCards(cards: readonly Card[], progress: Progress, studyTime: number) {
  const weakest: Mastery['evidence']['weakest'] = [];
  let rated = 0;
  let recallSum = 0;
  let stabilitySum = 0;
  for (const { id, label } of cards) {
    const known = progress.cards.get(id);
    if (!known) continue;
    const recall = recallNow(known, studyTime);
    rated += 1;
    recallSum += recall;
    stabilitySum += known.stability;
    if (weakest.length === WEAKEST_SHOWN && recall >= (weakest.at(-1)?.recall ?? 0)) continue;
    const place = weakest.findIndex((each) => each.recall > recall);
    weakest.splice(place === -1 ? weakest.length : place, 0, { card: id, label, recall });
    weakest.splice(WEAKEST_SHOWN);
  }
  return { rated, recallSum, stabilitySum, weakest };
}

function scoreItems(items: readonly Item[], progress: Progress, studyTime: number) {
  let answered = 0;
  let sum = 0;
  let weights = 0;
  for (const { id, level } of items) {
    const known = progress.items.get(id);
    if (!known) continue;
    answered += 1;
    sum += LEVEL_WEIGHTS[level] * itemScore(known, studyTime);
    weights += LEVEL_WEIGHTS[level];
  }
  return { answered, score: weights === 0 ? null : sum / weights };
}

function masteryLevel(mastery: number, begun: boolean, stability: number): MasteryLevel {
  if (!begun) return 'not-begun';
  if (mastery < 0.25) return 'seen';
  if (mastery < 0.6) return 'shaky';
  return mastery >= 0.8 && stability >= LASTING_STABILITY ? 'lasting' : 'known';
}

/** Mean of the masteries of some concepts, 0 when there are none. */
export function meanMastery(masteries: readonly Pick<Mastery, 'mastery'>[]): number {
  if (masteries.length === 0) return 0;
  return masteries.reduce((sum, { mastery }) => sum + mastery, 0) / masteries.length;
}
