import type { ProgressReport } from '#core/contract/progress-report.ts';
import { formatIsoDate, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { BarChart } from '#renderer/ui/bar-chart.tsx';
import { TableView } from '#renderer/ui/table-view.tsx';
import styles from './forecast.module.css';

type Days = ProgressReport['forecast']['days'];

/** Cards falling due over the next four weeks: a sentence, bars, and a table. */
export function Forecast({ days }: { days: Days }) {
  const total = days.reduce((sum, { due }) => sum + due, 0);
  const peak = days.reduce((most, day) => (day.due > most.due ? day : most), { date: '', due: 0 });
  const [today] = days;
  const last = days.at(-1);
  if (!today || !last) return null;
  if (total === 0) return <p className={styles.sentence}>{t('progress.forecast.none')}</p>;
  return (
    <>
      <p className={styles.sentence}>
        {peak.date === today.date
          ? t('progress.forecast.most-today', { total, peak: peak.due })
          : t('progress.forecast.text', { total, peak: peak.due, day: formatIsoDate(peak.date, 'weekday') })}
      </p>
      <BarChart
        bars={days.map(({ date, due }) => ({
          key: date,
          parts: [due],
          tip: `${formatIsoDate(date, 'weekday')}: ${formatNumber(due)}`,
          isNow: date === today.date,
        }))}
        axis={[t('progress.today'), formatIsoDate(last.date, 'short')]}
      />
      <TableView
        caption={t('progress.forecast')}
        head={[t('progress.table.day'), t('progress.table.due')]}
        rows={days.map(({ date, due }) => [formatIsoDate(date, 'weekday'), formatNumber(due)])}
      />
    </>
  );
}
