import { useEffect, useRef } from 'react';
import { t } from '#renderer/i18n/t.ts';
import styles from './page.module.css';

let isFirstScreen = true;

/**
 * The one `h1` of a screen. Names the window, and takes the focus after a navigation (not on the first screen), so that
 * keyboard and screen reader go on from the top of what is new.
 */
export function Headline({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirstScreen) heading.current?.focus({ preventScroll: true });
    isFirstScreen = false;
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
