import styles from './row-bars.module.css';

export interface RowBar {
  label: string;
  /** Length of the bar, 0 to 1; null for none, where there is nothing to say. */
  share: number | null;
  /** Written at its end. */
  value: string;
}

interface RowBarsProps {
  rows: readonly RowBar[];
  /** A mark across all bars, 0 to 1, with what it stands for. */
  mark?: { share: number; label: string };
}

/** Numbers as thin bars, one a row, each with its name and its figure. Decorative: a table says the same. */
export function RowBars({ rows, mark }: RowBarsProps) {
  return (
    <div className={styles.rows} aria-hidden="true" data-marked={mark !== undefined || undefined}>
      {rows.map(({ label, share, value }) => (
        <div key={label} className={styles.row}>
          <span className={styles.label}>{label}</span>
          <span className={styles.track}>
            {share !== null && <i className={styles.bar} style={{ inlineSize: `${share * 100}%` }} />}
            {mark && <i className={styles.mark} style={{ insetInlineStart: `${mark.share * 100}%` }} />}
          </span>
          <span className={styles.value}>{value}</span>
        </div>
      ))}
      {mark && (
        <div className={styles.row}>
          <span />
          <span className={styles.track} data-words>
            <span className={styles.markLabel} style={{ insetInlineEnd: `${(1 - mark.share) * 100}%` }}>
              {mark.label}
            </span>
          </span>
          <span />
        </div>
      )}
    </div>
  );
}
