import { useEffect, type RefObject } from 'react';
import type { RestingPlace } from './resting-place.ts';

/**
 * Brings the reader to the section the address names, or else to where reading stopped, and puts the focus there so
 * that keyboard and screen reader go on from it.
 */
export function useResume(article: RefObject<HTMLElement | null>, stoppedAt: RestingPlace | undefined): void {
  useEffect(() => {
    const named = decodeURIComponent(window.location.hash.slice(1));
    const target =
      (named && document.getElementById(named)) ||
      article.current?.querySelector<HTMLElement>('[data-stopped]');
    if (!(target instanceof HTMLElement)) return;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }, [article, stoppedAt]);
}
