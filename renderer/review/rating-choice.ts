import type { Rating } from '#core/study/event.ts';
import type { Shortcuts } from '#renderer/ui/use-shortcuts.ts';

/** The ratings offered, from worst to best. */
export const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];
/** Where only "forgot" and "knew it" are told apart. */
export const TWO_RATINGS: readonly Rating[] = ['again', 'good'];

/** The rating among those offered that says the same: with two buttons all but `again` is `good`. */
export function nearestRating(rating: Rating, offered: readonly Rating[]): Rating {
  if (offered.includes(rating)) return rating;
  return rating === 'again' ? 'again' : 'good';
}

/** 1 to 4 for what is offered. With two buttons 2 and 3 both mean "knew it": fingers used to four go on as they did. */
export function ratingKeys(offered: readonly Rating[], rate: (rating: Rating) => void): Shortcuts {
  const keys = offered.length === 2 ? (['again', 'good', 'good'] as const) : offered;
  return Object.fromEntries(keys.map((rating, index) => [String(index + 1), () => rate(rating)]));
}
