import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import { Icon, type IconName } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';
import styles from './button.module.css';

export interface IconButtonProps extends Omit<
  ButtonProps,
  'children' | 'className' | 'style' | 'aria-label'
> {
  /** Its name, also shown on hover and focus. */
  label: string;
  icon: IconName;
}

/** A button of one sign. */
export function IconButton({ label, icon, ...props }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton
        {...props}
        aria-label={label}
        className={`${styles.button} ${styles.quiet} ${styles.iconOnly}`}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  );
}
