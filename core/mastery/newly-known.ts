import type { ConceptHoldings } from '#core/content/catalogue.ts';
import { RIGHT_SCORE } from '#core/study/item-score.ts';
import type { Progress } from '#core/study/progress.ts';
import { MATURITIES } from '#core/study/review-log.ts';
import { DAY_MS } from '#core/time.ts';
import type { Mastery } from './evidence.ts';
import { KNOWN_FROM } from './level.ts';
import { masterConcepts } from './mastery.ts';

/** Days after which a card that was forgotten, and not learned anew meanwhile, counts as lost. */
const LOST_DAYS = 30;

type Holdings = ReadonlyMap<string, ConceptHoldings>;

/**
 * Which groups of concepts, such as those of a unit, came to be known today: each concept is `known` or `lasting` now, and
 * one of them would not be without what was learned today. Learned is a card that was new or in its learning steps when
 * it was first rated today, and a question answered right today and never before. What was known and asked again is no gain,
 * so that something that had faded and is refreshed is not told as new; nor is a card that was forgotten and learned anew,
 * unless it was last asked as a known one at least {@link LOST_DAYS} days ago: what was lost for so long is won again.
 * @param masteries of all concepts, at `studyTime`.
 * @param studyTime now, milliseconds of study time; today is its study day.
 */
export function findNewlyKnown<G extends { concepts: readonly string[] }>(
  groups: readonly G[],
  masteries: ReadonlyMap<string, Mastery>,
  holdings: Holdings,
  { progress, studyTime }: { progress: Progress; studyTime: number },
): G[] {
  const known = groups.filter(({ concepts }) => areKnown(concepts, masteries));
  if (known.length === 0) return [];
  const today = Math.floor(studyTime / DAY_MS);
  const gains = { cards: cardsGained(progress, today), items: itemsGained(progress, today) };
  return known.filter(({ concepts }) => {
    const looked = withPrerequisites(concepts, holdings);
    if (!hasGains(looked, gains)) return false;
    const before = masterConcepts(looked, withoutGains(progress, looked, gains), studyTime);
    return !areKnown(concepts, before);
  });
}

/** Whether each of some concepts is known, lasting or not. Of none that is not said. */
function areKnown(concepts: readonly string[], masteries: ReadonlyMap<string, Mastery>): boolean {
  return concepts.length > 0 && concepts.every((id) => (masteries.get(id)?.mastery ?? 0) >= KNOWN_FROM);
}

/** Concepts and those they rest on: all that says how well they are known. */
function withPrerequisites(concepts: readonly string[], holdings: Holdings): Holdings {
  const ids = concepts.flatMap((id) => [id, ...(holdings.get(id)?.concept.prerequisites ?? [])]);
  const looked = new Map<string, ConceptHoldings>();
  for (const id of ids) {
    const held = holdings.get(id);
    if (held) looked.set(id, held);
  }
  return looked;
}

/** What was learned today. */
interface Gains {
  cards: ReadonlySet<string>;
  items: ReadonlySet<string>;
}

/** Whether anything of some concepts was learned: asked of every known unit, so that nothing is made for most. */
function hasGains(looked: Holdings, { cards, items }: Gains): boolean {
  for (const held of looked.values()) {
    if (held.cards.some(({ id }) => cards.has(id)) || held.items.some(({ id }) => items.has(id))) return true;
  }
  return false;
}

/** Progress in some concepts without what was learned today. */
function withoutGains(progress: Progress, looked: Holdings, gains: Gains): Progress {
  const cards: Progress['cards'] = new Map();
  const items: Progress['items'] = new Map();
  for (const held of looked.values()) {
    for (const { id } of held.cards) {
      const known = progress.cards.get(id);
      if (known && !gains.cards.has(id)) cards.set(id, known);
    }
    for (const { id } of held.items) {
      const known = progress.items.get(id);
      if (known && !gains.items.has(id)) items.set(id, known);
    }
  }
  return { ...progress, cards, items };
}

/** Cards that were new or in their learning steps when they were first rated today, and not known shortly before. */
function cardsGained({ log }: Progress, today: number): Set<string> {
  const gained = new Set<string>();
  // Those of which something was decided already: known lately, or rated today.
  const seen = new Set<number>();
  log.visitSince(today - LOST_DAYS + 1, (card, _rating, maturity, day) => {
    const name = MATURITIES[maturity];
    const isKnown = name === 'young' || name === 'mature';
    if (seen.has(card) || (day < today && !isKnown)) return;
    seen.add(card);
    const id = log.cardIds[card];
    if (id !== undefined && !isKnown) gained.add(id);
  });
  return gained;
}

/** Questions answered right today and, as far as is remembered, never before. */
function itemsGained({ items }: Progress, today: number): Set<string> {
  const gained = new Set<string>();
  for (const [id, { recent }] of items) {
    if (recent.at(-1)?.day !== today) continue;
    const right = recent.filter(({ score }) => score >= RIGHT_SCORE);
    if (right.length > 0 && right.every(({ day }) => day === today)) gained.add(id);
  }
  return gained;
}
