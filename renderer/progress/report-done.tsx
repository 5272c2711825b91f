import type { ProgressReport } from '#core/contract/progress-report.ts';
import { sumDoings } from '#core/report/weeks.ts';
import { formatMinutes, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import styles from './report.module.css';

/** What was done in the period of a report, as figures. */
export function ReportDone({ days }: { days: ProgressReport['days'] }) {
  if (days.length === 0) return <p>{t('report.done.none')}</p>;
  const { ratings, answers, sections, minutes } = sumDoings(days);
  const figures = [
    [t('report.done.days'), formatNumber(days.length)],
    [t('progress.table.time'), formatMinutes(minutes)],
    [t('timeline.ratings'), formatNumber(ratings)],
    [t('timeline.answers'), formatNumber(answers)],
    [t('timeline.sections'), formatNumber(sections)],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value]) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
