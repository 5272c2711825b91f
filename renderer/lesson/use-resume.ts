import { useEffect, useState, type RefObject } from 'react';
import type { LessonView } from '#core/contract/library.ts';
import { sectionAnchor } from '#renderer/ui/section-path.ts';
import type { RestingPlace } from './resting-place.ts';

/**
 * Brings the reader to the section the address names, or else to where reading stopped, and puts the focus there so
 * that keyboard and screen reader go on from it. The address then names the lesson alone, so that a reload or the way
 * back goes on from where reading stopped meanwhile.
 */
export function useResume(
  article: RefObject<HTMLElement | null>,
  view: LessonView,
  stoppedAt: RestingPlace | undefined,
): void {
  const [named] = useState(() => namedSection(view));
  useEffect(() => {
    if (window.location.hash !== '') {
      window.history.replaceState(window.history.state, '', window.location.pathname);
    }
    const target =
      (named && document.getElementById(named)) ||
      article.current?.querySelector<HTMLElement>('[data-stopped]');
    if (!(target instanceof HTMLElement)) return;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }, [article, named, stoppedAt]);
}

/** The anchor of the section the address names. A lesson not begun opens above its first section, at its objectives. */
function namedSection({ sections, position }: LessonView): string | undefined {
  const hash = window.location.hash.slice(1);
  const anchors = sections.map(({ id }) => sectionAnchor(id));
  const index = anchors.findIndex((anchor) => anchor === hash || encodeURIComponent(anchor) === hash);
  const isBegun = position !== null || sections.some(({ read }) => read);
  return index === 0 && !isBegun ? undefined : anchors[index];
}
