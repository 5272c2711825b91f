import { useEffect, useRef, useState, type RefObject } from 'react';
import { findRanges } from './find-ranges.ts';

/** Names under which the style sheet draws what is found, and the hit that is looked at. */
const FOUND = 'lesson-found';
const LOOKED_AT = 'lesson-looked-at';

/** Finds words in the lesson as they are typed, draws them, and goes from one to the next and back. */
export function useFind(article: RefObject<HTMLElement | null>) {
  const [wanted, setWanted] = useState('');
  const [found, setFound] = useState({ count: 0, index: 0 });
  const ranges = useRef<Range[]>([]);
  useEffect(() => clear, []);

  const look = (index: number) => {
    const range = ranges.current[index];
    setFound({ count: ranges.current.length, index });
    draw(ranges.current, range);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  return {
    wanted,
    ...found,
    find: (words: string) => {
      setWanted(words);
      ranges.current = article.current ? findRanges(article.current, words) : [];
      const isBelow = (range: Range) => range.getBoundingClientRect().bottom > 0;
      look(Math.max(0, ranges.current.findIndex(isBelow)));
    },
    /** Goes `by` hits on, or back where it is negative; after the last one comes the first. */
    step: (by: number) => {
      const { length } = ranges.current;
      if (length > 0) look((((found.index + by) % length) + length) % length);
    },
  };
}

/** Draws hits without a change of the page; where the browser cannot, the one looked at is selected. */
function draw(ranges: readonly Range[], lookedAt: Range | undefined): void {
  clear();
  if (!lookedAt) return;
  if (!('highlights' in CSS)) {
    window.getSelection()?.removeAllRanges();
    window.getSelection()?.addRange(lookedAt);
    return;
  }
  CSS.highlights.set(FOUND, new Highlight(...ranges));
  const current = new Highlight(lookedAt);
  current.priority = 1;
  CSS.highlights.set(LOOKED_AT, current);
}

function clear(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(FOUND);
  CSS.highlights.delete(LOOKED_AT);
}
