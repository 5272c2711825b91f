import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link } from 'react-aria-components/Link';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import styles from './button.module.css';

interface Look {
  /** `primary` is what to do next: at most one on a screen. */
  variant?: 'primary' | 'secondary' | 'quiet';
  size?: 'medium' | 'small';
  icon?: IconName;
  /** The key that does the same, drawn at the end. */
  shortcut?: string;
  children: ReactNode;
}

const className = ({ variant = 'secondary', size = 'medium' }: Look) =>
  `${styles.button} ${styles[variant]} ${styles[size]}`;

function Face({ icon, shortcut, children }: Look) {
  return (
    <>
      {icon && <Icon name={icon} size={17} />}
      <span className={styles.label}>{children}</span>
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </>
  );
}

// No `isPending`: to announce it React Aria puts images without a name on the page.
export type ButtonProps = Look &
  Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'isPending'> & {
    /** For a focus that has to go here. */
    ref?: Ref<HTMLButtonElement>;
  };

/** Does something here. The label is a verb. */
export function Button({ variant, size, icon, shortcut, children, ...props }: ButtonProps) {
  const look = { variant, size, icon, shortcut, children };
  return (
    <AriaButton {...props} className={className(look)}>
      <Face {...look} />
    </AriaButton>
  );
}

/**
 * Goes somewhere, and looks like a button because it is the way on. `label` begins with its words and says what for,
 * where several stand in a list.
 */
export function LinkButton({ href, label, ...look }: Look & { href: string; label?: string }) {
  return (
    <Link href={href} {...(label === undefined ? {} : { 'aria-label': label })} className={className(look)}>
      <Face {...look} />
    </Link>
  );
}
