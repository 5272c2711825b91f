import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate, formatMinutes, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { DayCalendar } from '#renderer/ui/day-calendar.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { TableView } from '#renderer/ui/table-view.tsx';
import styles from './history.module.css';

const WEEKS = 53;

/** The days of the last year on which something was done, as a calendar and as a table. */
export function StudyDaysCalendar() {
  const { data } = useQuery(api.history.getDays.queryOptions());
  if (!data || data.days.length === 0) return null;
  const { days, today } = data;
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
  return (
    <Section title={t('history.days')}>
      <p className={styles.days}>
        {t('history.days.text', { days: days.length, time: formatMinutes(minutes) })}
      </p>
      <DayCalendar
        counts={
          new Map(days.map(({ date, cards, questions, sections }) => [date, cards + questions + sections]))
        }
        today={today}
        weeks={WEEKS}
        describe={(count) => t('history.days.day', { count })}
      />
      <TableView
        caption={t('history.days')}
        head={[
          t('history.days.date'),
          t('history.days.cards'),
          t('history.days.questions'),
          t('history.days.sections'),
          t('history.days.time'),
        ]}
        rows={days
          .toReversed()
          .map(({ date, cards, questions, sections, minutes: spent }) => [
            formatIsoDate(date, 'long'),
            formatNumber(cards),
            formatNumber(questions),
            formatNumber(sections),
            formatMinutes(spent),
          ])}
      />
    </Section>
  );
}
