import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import { t } from '#renderer/i18n/t.ts';
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import { Icon } from './icon.tsx';
import styles from './link.module.css';

/** A link inside the app. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className={styles.link}>
      {children}
    </Link>
  );
}

/** A link out of the app, to the system's browser; the desktop asks first. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noreferrer" className={styles.link}>
      {children} <Icon name="external" size={13} />
      <VisuallyHidden>{t('ui.opens-browser')}</VisuallyHidden>
    </a>
  );
}
