import type { Rating } from '#core/study/event.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';

const NAMES = {
  again: 'review.rating.again',
  hard: 'review.rating.hard',
  good: 'review.rating.good',
  easy: 'review.rating.easy',
} as const satisfies Record<Rating, MessageKey>;

/** A rating as its button names it. */
export function ratingName(rating: Rating): string {
  return t(NAMES[rating]);
}
