import type { Mastery } from '#core/mastery/evidence.ts';
import { CARD_SHARE } from '#core/mastery/shares.ts';

/** What to do next for a concept: read its section, review its cards, or practise its questions. */
export type ConceptStep = 'read' | 'review' | 'practise';

/**
 * What helps a concept most: to read while there is something unread, for that opens its cards; else whichever of cards and
 * questions leaves more of its mastery wanting.
 */
export function nextStep({ evidence: { cards, items, sections } }: Pick<Mastery, 'evidence'>): ConceptStep {
  if (sections.read < sections.total) return 'read';
  if (items.total === 0) return 'review';
  if (cards.total === 0) return 'practise';
  const recalled = ((cards.recall ?? 0) * cards.rated) / cards.total;
  const solved = ((items.score ?? 0) * items.answered) / items.total;
  return CARD_SHARE * (1 - recalled) >= (1 - CARD_SHARE) * (1 - solved) ? 'review' : 'practise';
}

/** How many concepts are named on each side. */
const NAMED = 5;

/**
 * The strongest concepts, those that would last first, and the weakest of those begun; a concept is on one side only. What
 * is known is no gap, and what is not known is no strength.
 */
export function findStrengths<T extends Pick<Mastery, 'level' | 'mastery' | 'later'>>(
  concepts: readonly T[],
): { strongest: T[]; weakest: T[] } {
  const known = concepts.filter(({ level }) => level === 'known' || level === 'lasting');
  const gaps = concepts.filter(({ level }) => level === 'seen' || level === 'shaky');
  return {
    strongest: known.toSorted((a, b) => b.later - a.later || b.mastery - a.mastery).slice(0, NAMED),
    weakest: gaps.toSorted((a, b) => a.mastery - b.mastery || a.later - b.later).slice(0, NAMED),
  };
}
