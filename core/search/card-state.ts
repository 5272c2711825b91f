import type { CardProgress } from '#core/study/progress.ts';
import { MATURE_DAYS } from '#core/study/review-log.ts';

/** How far along a card is, in this order. `learning` is a card in its steps, first or again. */
export const MATURITY_WORDS = ['new', 'learning', 'young', 'mature'] as const;
export type MaturityWord = (typeof MATURITY_WORDS)[number];

export function maturityOf(known: CardProgress | undefined): MaturityWord {
  if (!known) return 'new';
  if (known.phase !== 'review') return 'learning';
  return known.intervalDays < MATURE_DAYS ? 'young' : 'mature';
}
