import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './segmented-control.module.css';

interface SegmentedControlProps<T extends string> {
  label: string;
  /** The label is spoken only: where the choices say themselves what they are about. */
  isLabelHidden?: boolean;
  options: readonly { value: T; label: string }[];
  /** Null while nothing is chosen. */
  value: T | null;
  onChange: (value: T) => void;
}

/** One of a few short choices, all in sight. */
export function SegmentedControl<T extends string>({
  label,
  isLabelHidden = false,
  options,
  value,
  onChange,
}: SegmentedControlProps<T>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <RadioGroup
      value={value}
      onChange={choose}
      orientation="horizontal"
      className={styles.group}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <div className={styles.segments}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.segment}>
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
