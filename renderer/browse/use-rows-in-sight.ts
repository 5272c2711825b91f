import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

/** Rows drawn beyond those in sight, so that scrolling a little finds them there. */
const OVERSCAN = 10;

interface ListShape {
  /** Rows in all. */
  total: number;
  /** CSS pixels. All rows are of one height: where each is follows from its place. */
  rowHeight: number;
  /** Of what stays at the top while the rows move under it, CSS pixels. */
  headHeight: number;
}

export interface RowsInSight {
  /** Places of the rows to draw: from `first` up to `end`. */
  first: number;
  end: number;
  /** Whole rows that fit. */
  fitting: number;
  /** Moves a row into sight, by as little as that takes. */
  reveal: (place: number) => void;
}

/** Which rows of a long list are in sight as it is scrolled: the page holds no others. */
export function useRowsInSight(
  scroller: RefObject<HTMLElement | null>,
  { total, rowHeight, headHeight }: ListShape,
): RowsInSight {
  const [view, setView] = useState({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = () => {
      // To the row: within one, nothing else is to be drawn.
      const top = Math.floor(element.scrollTop / rowHeight) * rowHeight;
      const height = element.clientHeight;
      setView((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, rowHeight]);
  const reveal = useCallback(
    (place: number) => {
      const element = scroller.current;
      if (!element) return;
      const top = place * rowHeight;
      const room = element.clientHeight - headHeight;
      if (top < element.scrollTop) element.scrollTo({ top });
      else if (top + rowHeight > element.scrollTop + room) element.scrollTo({ top: top + rowHeight - room });
    },
    [scroller, rowHeight, headHeight],
  );
  const fitting = Math.max(1, Math.floor((view.height - headHeight) / rowHeight));
  const seen = Math.floor(view.top / rowHeight);
  return {
    first: Math.max(0, Math.min(total, seen - OVERSCAN)),
    end: Math.min(total, seen + fitting + 2 + OVERSCAN),
    fitting,
    reveal,
  };
}
