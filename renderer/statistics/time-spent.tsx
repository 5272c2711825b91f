import type { StatisticsView } from '#core/contract/statistics.ts';
import { formatSeconds } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { sumOf } from './counts.ts';
import { Figure } from './figure.tsx';
import { formatSpent } from './format-spent.ts';
import styles from './time-spent.module.css';

/** The time answers took: in all, on a day studied, and for each. */
export function TimeSpent({ statistics }: { statistics: StatisticsView }) {
  const { days, tookMs, buttons } = statistics;
  const figures = [
    { value: formatSpent(tookMs), name: t('statistics.time.total') },
    { value: formatSpent(tookMs / days.length), name: t('statistics.time.day') },
    { value: formatSeconds(tookMs / sumOf(buttons.flat())), name: t('statistics.time.answer') },
  ];
  return (
    <Figure title={t('statistics.time')} text={t('statistics.time.text')}>
      <dl className={styles.figures}>
        {figures.map(({ value, name }) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </Figure>
  );
}
