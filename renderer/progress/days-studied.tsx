import type { ProgressReport } from '#core/contract/progress-report.ts';
import { formatIsoDate, formatMinutes, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { DayCalendar } from '#renderer/ui/day-calendar.tsx';
import { TableView } from '#renderer/ui/table-view.tsx';
import styles from './days-studied.module.css';

const WEEKS = 26;

interface DaysStudiedProps {
  days: ProgressReport['days'];
  /** ISO date of the present study day. */
  today: string | undefined;
}

/** The last half year, one square a day and one column a week: a sentence, the squares, and a table. */
export function DaysStudied({ days, today }: DaysStudiedProps) {
  if (today === undefined) return null;
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
  return (
    <>
      <p className={styles.sentence}>
        {t('progress.days.text', { days: days.length, minutes: formatMinutes(minutes) })}
      </p>
      <DayCalendar
        counts={new Map(days.map(({ date, done }) => [date, done]))}
        today={today}
        weeks={WEEKS}
        describe={(done) => t('progress.days.done', { done })}
      />
      <TableView
        caption={t('progress.days')}
        head={[t('progress.table.day'), t('progress.table.done'), t('progress.table.time')]}
        rows={days
          .toReversed()
          .map((day) => [
            formatIsoDate(day.date, 'long'),
            formatNumber(day.done),
            formatMinutes(day.minutes),
          ])}
      />
    </>
  );
}
