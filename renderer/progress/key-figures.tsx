import type { ProgressReport } from '#core/contract/progress-report.ts';
import { formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import styles from './key-figures.module.css';

/** True retention and facts held, large, each with what it means. */
export function KeyFigures({ report }: { report: ProgressReport }) {
  const { trueRetention, ratings30, factsHeld } = report;
  return (
    <dl className={styles.figures}>
      <div className={styles.figure}>
        <dt className={styles.caption}>{t('progress.held', { count: factsHeld })}</dt>
        <dd className={styles.value}>{formatNumber(factsHeld)}</dd>
      </div>
      <div className={styles.figure}>
        <dt className={styles.caption}>{t('progress.retention', { ratings: ratings30 })}</dt>
        <dd className={styles.value}>
          {trueRetention === null ? t('progress.retention.none') : formatPercent(trueRetention)}
        </dd>
      </div>
    </dl>
  );
}
