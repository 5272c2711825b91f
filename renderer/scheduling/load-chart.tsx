import { formatIsoDate, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import styles from './load-chart.module.css';

/** A few days do not become a wall: the widest a day is drawn, and room for the words of the axis; rem. */
const DAY_WIDTH = 2.5;
const LEAST_WIDTH = 8;

/** One day: how much there is to do, and how much there would be. */
export interface LoadDay {
  date: string;
  before: number;
  after: number;
}

interface LoadChartProps {
  days: readonly LoadDay[];
  /** Written at the highest bar. */
  format?: (value: number) => string;
}

/**
 * Days as thin bars of what would be, with a line across each at what is. Decorative: a sentence and a table beside it
 * say the same.
 */
export function LoadChart({ days, format = formatNumber }: LoadChartProps) {
  const peak = Math.max(...days.map(({ before, after }) => Math.max(before, after)), 1e-9);
  const highest = days.findIndex(({ after }) => after === Math.max(...days.map((day) => day.after)));
  const isChanged = days.some(({ before, after }) => Math.abs(before - after) > 1e-6);
  const last = days.at(-1);
  const height = (value: number) => ({ blockSize: `${(value / peak) * 100}%` });
  return (
    <div
      aria-hidden="true"
      style={{ maxInlineSize: `max(${LEAST_WIDTH}rem, ${days.length * DAY_WIDTH}rem)` }}
    >
      <div className={styles.chart}>
        {days.map(({ date, before, after }, index) => (
          <div key={date} className={styles.column}>
            <i className={styles.after} data-today={index === 0 || undefined} style={height(after)} />
            {isChanged && (
              <i className={styles.before} style={{ insetBlockEnd: `${(before / peak) * 100}%` }} />
            )}
            {index === highest && after > 0 && (
              <span
                className={styles.peak}
                data-end={index > days.length * 0.8 || undefined}
                style={{ insetBlockEnd: `${(after / peak) * 100}%` }}
              >
                {format(after)}
              </span>
            )}
          </div>
        ))}
      </div>
      <p className={styles.axis}>
        <span>{t('scheduling.today')}</span>
        {isChanged && (
          <span className={styles.key}>
            <i className={styles.line} /> {t('scheduling.as-it-is')}
          </span>
        )}
        {last && <span>{formatIsoDate(last.date, 'short')}</span>}
      </p>
    </div>
  );
}
