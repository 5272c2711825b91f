import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import styles from './switch.module.css';

interface SwitchProps {
  label: string;
  /** What being on does, in a sentence. */
  description?: string;
  isSelected: boolean;
  isDisabled?: boolean;
  onChange: (isSelected: boolean) => void;
}

/** Something that is on or off, at once. */
export function Switch({ label, description, ...props }: SwitchProps) {
  return (
    <AriaSwitch {...props} className={styles.switch}>
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        {description && <span className={styles.description}>{description}</span>}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.thumb} />
      </span>
    </AriaSwitch>
  );
}
