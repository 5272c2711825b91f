import type { YearScale } from './year-scale.ts';
import styles from './year-axis.module.css';

/** The years below a drawing; it stands in the drawing's own box. */
export function YearAxis({ scale }: { scale: YearScale }) {
  return (
    <div className={styles.axis}>
      {scale.ticks.map((year) => {
        const share = (year - scale.from) / (scale.to - scale.from);
        return (
          <span
            key={year}
            className={styles.tick}
            data-end={share > 0.92 || undefined}
            style={{ insetInlineStart: `${share * 100}%` }}
          >
            {year}
          </span>
        );
      })}
    </div>
  );
}
