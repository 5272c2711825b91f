import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { BAR_PX } from './spoken-range.ts';

/** The block at the top of the window: how much of it is above, or how far below the bar it begins, pixels. */
interface Anchor {
  block: HTMLElement;
  share: number;
  below: number;
}

/**
 * Keeps the reader at the same words when the lesson is set otherwise, and again once the letters of another face are there.
 * @param setting says how it is set; another one moves everything.
 */
export function useSteadyPlace(article: RefObject<HTMLElement | null>, setting: string): void {
  const anchor = useRef<Anchor>(undefined);
  useEffect(() => {
    const read = () => {
      anchor.current = article.current && window.scrollY > 0 ? readAnchor(article.current) : undefined;
    };
    window.addEventListener('scroll', read, { passive: true });
    return () => window.removeEventListener('scroll', read);
  }, [article]);
  useLayoutEffect(() => {
    const lesson = article.current;
    if (!lesson || !anchor.current) return;
    const keep = () => {
      if (anchor.current) returnTo(anchor.current);
    };
    // The browser's own way of doing it gives up on some changes of style, and would come on top on others.
    lesson.style.setProperty('overflow-anchor', 'none');
    keep();
    let isOver = false;
    const end = () => {
      if (isOver) return;
      keep();
      lesson.style.removeProperty('overflow-anchor');
      window.requestAnimationFrame(placeAnew);
    };
    const frame = window.requestAnimationFrame(() => void document.fonts.ready.then(end));
    return () => {
      isOver = true;
      window.cancelAnimationFrame(frame);
    };
  }, [article, setting]);
}

function readAnchor(article: HTMLElement): Anchor | undefined {
  for (const block of article.querySelectorAll<HTMLElement>('[data-block]')) {
    const { top, bottom, height } = block.getBoundingClientRect();
    if (bottom > BAR_PX) {
      return { block, share: Math.max(0, (BAR_PX - top) / height), below: Math.max(0, top - BAR_PX) };
    }
  }
  return undefined;
}

function returnTo({ block, share, below }: Anchor): void {
  const { top, height } = block.getBoundingClientRect();
  const moved = top + share * height - below - BAR_PX;
  window.scrollBy(0, moved);
  placeAnew();
}

/** What stands open beside a control of the bar is placed on the page, and anew only when the window changes. */
function placeAnew(): void {
  window.dispatchEvent(new Event('resize'));
}
