import type { WorkloadView } from '#core/contract/scheduling.ts';
import { formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';

/** A mean day: how many cards, and how long. */
function meanDay({ days }: WorkloadView, side: 'before' | 'after'): { cards: number; minutes: string } {
  let cards = 0;
  let minutes = 0;
  for (const day of days) {
    cards += day[side].reviews + day[side].fresh;
    minutes += day[side].minutes;
  }
  return { cards: Math.round(cards / days.length), minutes: formatMinutes(minutes / days.length) };
}

/** What the two simulations come to on a mean day, and what would have to wait. */
export function describeWorkload(workload: WorkloadView, isChanged: boolean): string {
  const { days } = workload;
  const weeks = Math.round(days.length / 7);
  const waiting = Math.round(Math.max(...days.map(({ after }) => after.waiting)));
  const now = meanDay(workload, 'before');
  const then = meanDay(workload, 'after');
  const sentence = isChanged
    ? t('scheduling.workload.changed', {
        weeks,
        cards: then.cards,
        minutes: then.minutes,
        cardsNow: now.cards,
        minutesNow: now.minutes,
      })
    : t('scheduling.workload.same', { weeks, cards: now.cards, minutes: now.minutes });
  return waiting > 0 ? `${sentence} ${t('scheduling.workload.waiting', { count: waiting })}` : sentence;
}

/** The same in a few words, for a bar. */
export function describeChange(workload: WorkloadView): string {
  const then = meanDay(workload, 'after');
  const now = meanDay(workload, 'before');
  return t('scheduling.bar', {
    cards: then.cards,
    minutes: then.minutes,
    cardsNow: now.cards,
    minutesNow: now.minutes,
  });
}
