import { useLayoutEffect, type RefObject } from 'react';
import { placeNotes } from './place-notes.ts';

/** Pixels between two notes. */
const NOTE_GAP = 14;

/** From this width of the window on, notes stand in the margin (the same as in the style sheet). */
const WIDE = '(min-width: 1100px)';

/**
 * Puts the notes of a section beside the lines that cite them, and again whenever its size changes.
 * @param added changes when notes come or go.
 */
export function useMarginNotes(section: RefObject<HTMLElement | null>, added: unknown): void {
  useLayoutEffect(() => {
    const element = section.current;
    if (!element) return;
    const wide = window.matchMedia(WIDE);
    const place = () => placeIn(element, wide.matches);
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    wide.addEventListener('change', place);
    return () => {
      observer.disconnect();
      wide.removeEventListener('change', place);
    };
  }, [section, added]);
}

function placeIn(section: HTMLElement, isWide: boolean): void {
  const notes = [...section.querySelectorAll<HTMLElement>('[data-note]')].filter(
    (note) => note.offsetHeight > 0,
  );
  if (!isWide) {
    section.style.minBlockSize = '';
    return;
  }
  const origin = section.getBoundingClientRect().top;
  const placed = notes
    .map((note) => ({ note, anchor: anchorOf(section, note) - origin, height: note.offsetHeight }))
    .toSorted((a, b) => a.anchor - b.anchor);
  const boxes = placed.map(({ anchor, height }) => ({ anchor, height }));
  const tops = placeNotes(boxes, NOTE_GAP);
  placed.forEach(({ note }, index) => {
    note.style.insetBlockStart = `${tops[index] ?? 0}px`;
  });
  const last = boxes.length - 1;
  const end = last < 0 ? 0 : (tops[last] ?? 0) + (boxes[last]?.height ?? 0);
  section.style.minBlockSize = `${Math.ceil(end)}px`;
}

function anchorOf(section: HTMLElement, note: HTMLElement): number {
  const cited = note.dataset['note'] ?? '';
  const citation = section.querySelector(`[data-cites="${CSS.escape(cited)}"]`) ?? note;
  return citation.getBoundingClientRect().top;
}
