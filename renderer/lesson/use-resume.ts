import { useEffect, useRef, type RefObject } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import type { LessonView } from '#core/contract/library.ts';
import { sectionAnchor } from '#renderer/ui/section-path.ts';
import type { RestingPlace } from './resting-place.ts';

/**
 * Brings the reader to the section or paragraph the address names, or else to where reading stopped, and puts the focus
 * there so that keyboard and screen reader go on from it. The address then names the lesson alone, so that a reload or the
 * way back goes on from where reading stopped meanwhile.
 */
export function useResume(
  article: RefObject<HTMLElement | null>,
  view: LessonView,
  stoppedAt: RestingPlace | undefined,
): void {
  const hash = useLocationProperty(() => window.location.hash);
  const hasArrived = useRef(false);
  useEffect(() => {
    // A search that leads to another place of the lesson that is open names it in the address, too.
    if (hash === '' && hasArrived.current) return;
    if (hash !== '') window.history.replaceState(window.history.state, '', window.location.pathname);
    const stopped = hasArrived.current ? null : article.current?.querySelector<HTMLElement>('[data-stopped]');
    hasArrived.current = true;
    const block = namedBlock(article.current, view, hash);
    const target = block ?? namedSection(view, hash) ?? stopped;
    if (!target) return;
    if (block) block.tabIndex = -1;
    target.scrollIntoView({ block: block ? 'center' : 'start' });
    target.focus({ preventScroll: true });
  }, [article, view, hash, stoppedAt]);
}

/** The heading of the section the address names. A lesson not begun opens above its first section, at its objectives. */
function namedSection({ sections, position }: LessonView, hash: string): HTMLElement | null {
  const index = indexOfSection(sections, hash);
  const isBegun = position !== null || sections.some(({ read }) => read);
  const section = index === 0 && !isBegun ? undefined : sections[index];
  return section ? document.getElementById(sectionAnchor(section.id)) : null;
}

/** The block the address names after its section, as in `#a-section.b3`. */
function namedBlock(article: HTMLElement | null, { sections }: LessonView, hash: string): HTMLElement | null {
  const dot = hash.lastIndexOf('.');
  const section = dot === -1 ? undefined : sections[indexOfSection(sections, hash.slice(0, dot))];
  const block = section?.blocks.find(({ id }) => id === hash.slice(dot + 1));
  if (!section || !block) return null;
  const place = `[data-section="${CSS.escape(section.id)}"][data-block="${CSS.escape(block.id)}"]`;
  return article?.querySelector<HTMLElement>(place) ?? null;
}

function indexOfSection(sections: LessonView['sections'], hash: string): number {
  const named = hash.slice(1);
  const anchors = sections.map(({ id }) => sectionAnchor(id));
  return anchors.findIndex((anchor) => anchor === named || encodeURIComponent(anchor) === named);
}
