import { Label } from 'react-aria-components/Label';
import { Meter } from 'react-aria-components/Meter';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import styles from './progress-bar.module.css';

interface BarProps {
  label: string;
  /** 0..1 */
  value: number;
}

const percent = (value: number) => ({ inlineSize: `${Math.min(1, Math.max(0, value)) * 100}%` });

/** How far something has come, as a thin line in the accent. The label is spoken, not seen. */
export function ProgressBar({ label, value }: BarProps) {
  return (
    <AriaProgressBar aria-label={label} value={value * 100} className={styles.bar}>
      <div className={styles.progress} style={percent(value)} />
    </AriaProgressBar>
  );
}

/** How much of something is known now, in the data colour, its name in front. */
export function MasteryBar({ label, value }: BarProps) {
  return (
    <Meter value={value * 100} className={styles.named}>
      <Label className={styles.label}>{label}</Label>
      <div className={`${styles.bar} ${styles.thick}`}>
        <div className={styles.mastery} style={percent(value)} />
      </div>
    </Meter>
  );
}
