import type { CardInfo } from '#core/contract/card-info.ts';
import { DAY_MS } from '#core/time.ts';
import { formatDate, formatInterval, formatPercent, formatRelativeTime } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';

/** What a card's forgetting curve shows, in a sentence. @param now milliseconds since the epoch. */
export function describeMemory(memory: NonNullable<CardInfo['memory']>, now: number): string {
  const { phase, recall, stability, dueAt } = memory;
  if (phase !== 'review') return t('card.curve.learning');
  const values = {
    recall: formatPercent(recall),
    stability: formatInterval({ days: Math.max(1, stability) }),
  };
  if (dueAt <= now) return t('card.curve.due', values);
  return t('card.curve.ahead', {
    ...values,
    date: formatDate(dueAt, dueAt - now < 300 * DAY_MS ? 'weekday' : 'long'),
    relative: formatRelativeTime(dueAt, now),
  });
}
