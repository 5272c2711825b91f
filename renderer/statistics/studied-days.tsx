import type { StatisticsView } from '#core/contract/statistics.ts';
import { formatIsoDate, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { DayCalendar } from '#renderer/ui/day-calendar.tsx';
import { sumOf } from './counts.ts';
import { Figure } from './figure.tsx';
import { formatSpent } from './format-spent.ts';
import type { Scope } from './scope.ts';

const WEEKS = 53;

/** Answers on each day of the last year. */
export function StudiedDays({ statistics, scope }: { statistics: StatisticsView; scope: Scope }) {
  const days = statistics.calendar.map(({ date, ratings, tookMs }) => ({
    date,
    answers: sumOf(ratings),
    spentMs: sumOf(tookMs),
  }));
  const title = t('statistics.calendar');
  if (days.length === 0) return <Figure title={title} text={t('statistics.calendar.none')} isWide />;
  return (
    <Figure
      title={title}
      text={t('statistics.calendar.text', {
        answers: sumOf(days.map(({ answers }) => answers)),
        days: days.length,
      })}
      isWide
      table={{
        head: [t('statistics.date'), t('statistics.answers'), t('statistics.calendar.time')],
        rows: days
          .toReversed()
          .map(({ date, answers, spentMs }) => [
            formatIsoDate(date, 'long'),
            formatNumber(answers),
            formatSpent(spentMs),
          ]),
        name: 'calendar',
        scope,
      }}
    >
      <DayCalendar
        counts={new Map(days.map(({ date, answers }) => [date, answers]))}
        today={statistics.today}
        weeks={WEEKS}
        describe={(count) => t('statistics.calendar.day', { count })}
      />
    </Figure>
  );
}
