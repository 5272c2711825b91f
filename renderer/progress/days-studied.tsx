import type { ProgressReport } from '#core/contract/progress-report.ts';
import { DAY_MS } from '#core/time.ts';
import { formatIsoDate, formatMinutes, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
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
  const byDate = new Map(days.map((day) => [day.date, day]));
  const most = Math.max(...days.map(({ done }) => done));
  const weeks = buildWeeks(today);
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
  return (
    <>
      <p className={styles.sentence}>
        {t('progress.days.text', { days: days.length, minutes: formatMinutes(minutes) })}
      </p>
      <div className={styles.weeks} aria-hidden="true">
        {weeks.map((date) => {
          const done = byDate.get(date)?.done ?? 0;
          const strength = done === 0 ? 0 : Math.max(1, Math.ceil((done / most) * 4));
          return (
            <i
              key={date}
              className={styles.day}
              data-strength={strength}
              data-today={date === today || undefined}
              data-future={date > today || undefined}
            />
          );
        })}
      </div>
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

/** Every day of the weeks shown, Mondays first, to the end of the week of `today`; ISO dates. */
function buildWeeks(today: string): string[] {
  const now = Date.parse(`${today}T00:00Z`);
  const daysSinceMonday = (new Date(now).getUTCDay() + 6) % 7;
  const start = now - (daysSinceMonday + (WEEKS - 1) * 7) * DAY_MS;
  return Array.from({ length: WEEKS * 7 }, (_, day) =>
    new Date(start + day * DAY_MS).toISOString().slice(0, 10),
  );
}
