import { useEffect, useRef, type RefObject } from 'react';

/** Milliseconds an element has to be in view, on a page that is not hidden, to count as seen. */
const SEEN_MS = 2_000;

/** Calls `onSeen` once the element has been in view for a moment; never while `isIdle`. */
export function useSeen(element: RefObject<Element | null>, isIdle: boolean, onSeen: () => void): void {
  const latest = useRef(onSeen);
  useEffect(() => {
    latest.current = onSeen;
  });
  useEffect(() => {
    const watched = element.current;
    if (isIdle || !watched) return;
    let timer = 0;
    const observer = new IntersectionObserver(([entry]) => {
      window.clearTimeout(timer);
      if (entry?.isIntersecting)
        timer = window.setTimeout(() => {
          if (document.visibilityState === 'visible') latest.current();
        }, SEEN_MS);
    });
    observer.observe(watched);
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
    };
  }, [element, isIdle]);
}
