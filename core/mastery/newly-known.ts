import type { ConceptHoldings } from '#core/content/catalogue.ts';
import { RIGHT_SCORE } from '#core/study/item-score.ts';
import type { ItemProgress, Progress } from '#core/study/progress.ts';
import { MATURITIES } from '#core/study/review-log.ts';
import type { Mastery } from './evidence.ts';
import { masterConcepts } from './mastery.ts';

/** Whether all of some concepts are known, lasting or not; of none that is not said. */
export function areKnown(concepts: readonly string[], masteries: ReadonlyMap<string, Mastery>): boolean {
  const isKnown = (id: string) => ['known', 'lasting'].includes(masteries.get(id)?.level ?? '');
  return concepts.length > 0 && concepts.every(isKnown);
}

/**
 * Whether concepts that are all known now became so by what was learned today: without the cards that came into memory
 * today (met, or brought through their learning steps) and the questions answered right today and not before, one of them
 * would not be known. Cards and questions known before and asked again are no gain, so that what had merely faded and is
 * refreshed is not told as new. Looks at the cards and questions of these concepts and of what they build on only.
 * @param studyTime now, milliseconds of study time; today is its study day.
 */
export function becameKnown(
  concepts: readonly string[],
  holdings: ReadonlyMap<string, ConceptHoldings>,
  progress: Progress,
  { today, studyTime }: { today: number; studyTime: number },
): boolean {
  const around = concepts.flatMap((id) => [id, ...(holdings.get(id)?.concept.prerequisites ?? [])]);
  const looked = new Map(
    [...new Set(around)].flatMap((id) => {
      const held = holdings.get(id);
      return held ? [[id, held] as const] : [];
    }),
  );
  const before = masterConcepts(looked, withoutGains(progress, [...looked.values()], today), studyTime);
  return !areKnown(concepts, before);
}

/** Progress in some concepts without what was learned today. */
function withoutGains(progress: Progress, holdings: readonly ConceptHoldings[], today: number): Progress {
  const gained = cardsGained(progress, today);
  const cards: Progress['cards'] = new Map();
  const items: Progress['items'] = new Map();
  for (const held of holdings) {
    for (const { id } of held.cards) {
      const known = progress.cards.get(id);
      if (known && !gained.has(id)) cards.set(id, known);
    }
    for (const { id } of held.items) {
      const known = progress.items.get(id);
      if (known && !isGained(known, today)) items.set(id, known);
    }
  }
  return { ...progress, cards, items };
}

/** Cards that were new or in their learning steps when they were rated today. */
function cardsGained({ log }: Progress, today: number): Set<string> {
  const gained = new Set<string>();
  const reviewed = new Set<number>();
  log.visitSince(today, (card, _rating, maturity) => {
    if (reviewed.has(card)) return;
    reviewed.add(card);
    const id = log.cardIds[card];
    const name = MATURITIES[maturity];
    if (id !== undefined && (name === 'new' || name === 'learning')) gained.add(id);
  });
  return gained;
}

function isGained({ recent }: ItemProgress, today: number): boolean {
  const isRight = ({ score }: { score: number }) => score >= RIGHT_SCORE;
  return recent.some((answer) => answer.day === today && isRight(answer)) &&
    !recent.some((answer) => answer.day < today && isRight(answer));
}
