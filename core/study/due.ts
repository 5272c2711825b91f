import { DAY_MS, fromStudyTime, type Now } from '#core/time.ts';
import type { CardProgress } from './progress.ts';
import { retrievability } from './schedule.ts';

/**
 * Whether a card should be asked now. A last review more than a day ahead of now means a clock was wrong then: the card
 * is asked again rather than lost for years.
 */
export function isDue(card: CardProgress, now: Now): boolean {
  return card.lastReview > now.studyTime + DAY_MS || dueAt(card, now) <= now.at;
}

/** When a card falls due on the calendar of `now`, milliseconds since the epoch. */
export function dueAt(card: CardProgress, { offset }: Now): number {
  return card.stepEndsAt ?? fromStudyTime(card.due, offset);
}

/**
 * Chance that a card is known now, 0..1. A card in its learning steps was just seen or just forgotten: it would be
 * recalled for the moment, and counts as not known until it has come through them.
 */
export function recallNow(card: CardProgress, studyTime: number): number {
  return card.phase === 'review' ? retrievability(card, studyTime) : 0;
}

/** Study day of a card's last rating. */
export function lastDay({ lastReview }: CardProgress): number {
  return Math.floor(lastReview / DAY_MS);
}
