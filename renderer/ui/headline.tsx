import { useEffect, useRef } from 'react';
import { t } from '#renderer/i18n/t.ts';
import styles from './page.module.css';

/**
 * The one `h1` of a screen. Names the window, and takes the focus where the learner's own deed brought the screen (not
 * at a start or reload), so that keyboard and screen reader go on from the top of what is new.
 */
export function Headline({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (navigator.userActivation.hasBeenActive) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = t('app.window-title', { page: children });
  }, [children]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.headline}>
      {children}
    </h1>
  );
}
