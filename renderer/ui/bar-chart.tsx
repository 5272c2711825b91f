import { formatCompact } from '#renderer/i18n/format.ts';
import styles from './bar-chart.module.css';

/** One column of a chart. */
export interface Bar {
  key: string;
  /** What it is made of, from the foot up. */
  parts: readonly number[];
  /** What the pointer is told. */
  tip: string;
  /** Written under it. */
  label?: string;
  /** Drawn as the one the learner stands at. */
  isNow?: boolean;
}

interface BarChartProps {
  bars: readonly Bar[];
  /** Written over the columns that are labelled. */
  format?: (value: number) => string;
  /** `all` where there are few of them; else only the highest has its figure. */
  figures?: 'all' | 'highest';
  /** Under the first, the middle and the last column. */
  axis?: readonly string[];
  /** A line that runs over the columns, one value each, on a scale of its own; its last value is written out. */
  line?: { values: readonly number[]; end: string };
}

/** Numbers as thin columns. Decorative: a sentence before it and a table after it say the same. */
export function BarChart({ bars, format = formatCompact, figures = 'highest', axis, line }: BarChartProps) {
  const sums = bars.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0));
  const most = Math.max(...sums);
  const highest = sums.indexOf(most);
  const peak = most > 0 ? most : 1;
  return (
    <div aria-hidden="true" className={styles.frame}>
      <div className={styles.chart} data-many={bars.length > 40 || undefined}>
        {bars.map(({ key, parts, tip, isNow }, index) => {
          const sum = sums[index] ?? 0;
          return (
            <div key={key} className={styles.column} title={tip}>
              <div
                className={styles.bar}
                data-none={sum === 0 || undefined}
                data-now={isNow || undefined}
                style={{ blockSize: `${(sum / peak) * 100}%` }}
              >
                {sum > 0 && (figures === 'all' || index === highest) && (
                  <span
                    className={styles.figure}
                    data-place={figures === 'all' ? 'middle' : placeOf(index, bars.length)}
                  >
                    {format(sum)}
                  </span>
                )}
                {parts.map(
                  (part, place) =>
                    part > 0 && (
                      <i
                        key={place}
                        className={styles.part}
                        data-part={parts.length === 1 ? 2 : place}
                        style={{ flexGrow: part }}
                      />
                    ),
                )}
              </div>
            </div>
          );
        })}
        {line && <Line {...line} />}
      </div>
      {bars.some(({ label }) => label !== undefined) && (
        <div className={styles.labels}>
          {bars.map(({ key, label }) => (
            <span key={key} className={styles.label}>
              {label}
            </span>
          ))}
        </div>
      )}
      {axis && (
        <p className={styles.axis}>
          {axis.map((text, index) => (
            <span key={index}>{text}</span>
          ))}
        </p>
      )}
    </div>
  );
}

/** Where the figure of a column is written, so that it stays within the chart. */
function placeOf(index: number, count: number): 'start' | 'middle' | 'end' {
  if (count < 8) return 'middle';
  if (index < count * 0.08) return 'start';
  return index > count * 0.92 ? 'end' : 'middle';
}

function Line({ values, end }: { values: readonly number[]; end: string }) {
  const most = Math.max(...values, 1);
  const points = values.map(
    (value, index) => `${((index + 0.5) / values.length) * 100},${100 - (value / most) * 96}`,
  );
  return (
    <>
      <svg className={styles.line} viewBox="0 0 100 100" preserveAspectRatio="none">
        <polyline points={points.join(' ')} />
      </svg>
      <span className={styles.lineEnd}>{end}</span>
    </>
  );
}
