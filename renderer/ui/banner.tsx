import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './banner.module.css';

export type Tone = 'info' | 'good' | 'warn' | 'bad';

const ICONS = { info: 'info', good: 'check', warn: 'warning', bad: 'warning' } as const satisfies Record<
  Tone,
  IconName
>;

interface BannerProps {
  tone: Tone;
  title?: string;
  /** A button that mends it. */
  action?: ReactNode;
  children: ReactNode;
}

/** A quiet notice: what happened, what is safe, what to do. Announced when it appears. */
export function Banner({ tone, title, action, children }: BannerProps) {
  return (
    <div className={`${styles.banner} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={ICONS[tone]} />
      <div className={styles.text}>
        {title && <p className={styles.title}>{title}</p>}
        <div>{children}</div>
      </div>
      {action}
    </div>
  );
}
