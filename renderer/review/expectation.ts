import type { CardView } from '#core/contract/cards.ts';
import type { Rating } from '#core/study/event.ts';
import { formatInterval, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { ratingName } from '#renderer/ui/rating-name.ts';

type Interval = CardView['intervals'][number];

/** After how long a rating asks again. */
export function intervalText({ minutes, days }: Pick<Interval, 'minutes' | 'days'>): string {
  return formatInterval({
    ...(minutes === undefined ? {} : { minutes }),
    ...(days === undefined ? {} : { days }),
  });
}

/** How well a card is remembered now, and what the proposed rating leads to and why. */
export function expectation(card: CardView, proposed: Rating): string {
  const interval = card.intervals.find(({ rating }) => rating === proposed);
  return [expectationNow(card), interval ? nextText(interval) : ''].filter(Boolean).join(' ');
}

/** How well a card is remembered now. */
export function expectationNow({ recall, phase }: CardView): string {
  if (recall === undefined) return t('review.expected-new');
  if (phase !== 'review') return t('review.expected-learning');
  return t('review.expected', { share: formatPercent(recall) });
}

function nextText(interval: Interval): string {
  const rating = ratingName(interval.rating);
  const time = intervalText(interval);
  if (interval.recall === undefined) return t('review.next-time', { rating, time });
  return t('review.next-time.recall', { rating, time, share: formatPercent(interval.recall) });
}
