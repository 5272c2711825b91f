import type { Passage } from './annotations.ts';

/** A passage with its words. */
export interface SaidPassage extends Passage {
  words: string;
}

/** The selected words of one paragraph: the first, where a selection goes on into the next. */
export interface Picked extends SaidPassage {
  /** Where the selection ends on screen, pixels of the window. */
  x: number;
  y: number;
}

/** What is selected in the lesson; undefined where no words of it are. */
export function readPicked(article: HTMLElement): Picked | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return undefined;
  const pieces = [...article.querySelectorAll<HTMLElement>('[data-at]')].filter((piece) =>
    range.intersectsNode(piece),
  );
  const parts = pieces.flatMap((piece) => partOf(piece, range));
  const [first] = parts;
  if (!first) return undefined;
  const last = parts.findLast(({ home }) => home === first.home) ?? first;
  const rects = [...range.getClientRects()];
  const { left = 0, bottom = 0 } = rects.at(-1) ?? {};
  const { section = '', block = '' } = first.home?.dataset ?? {};
  const words = wordsOf(parts.filter(({ home }) => home === first.home));
  return { section, block, start: first.start, end: last.end, words, x: left, y: bottom };
}

interface Part {
  home: HTMLElement | null;
  start: number;
  end: number;
  words: string;
}

/** Words of parts in order; where something lies between two of them, such as the end of a list's entry, a blank. */
function wordsOf(parts: readonly Part[]): string {
  return parts
    .map(({ start, words }, index) => ((parts[index - 1]?.end ?? start) < start ? ` ${words}` : words))
    .join('')
    .trim();
}

/** The part of a piece that a selection covers, in characters of the paragraph. */
function partOf(piece: HTMLElement, range: Range): Part[] {
  const words = piece.firstChild;
  if (!words) return [];
  const at = Number(piece.dataset['at']);
  const length = words.textContent?.length ?? 0;
  const start = at + (range.startContainer === words ? range.startOffset : 0);
  const end = at + (range.endContainer === words ? range.endOffset : length);
  const said = words.textContent?.slice(start - at, end - at) ?? '';
  return start < end ? [{ home: piece.closest<HTMLElement>('[data-block]'), start, end, words: said }] : [];
}

/** All words of the paragraph that has the focus, or holds what has it; undefined where none does. */
export function focusedPassage(): SaidPassage | undefined {
  const home = document.activeElement?.closest<HTMLElement>('[data-block]') ?? null;
  const parts = [...(home?.querySelectorAll<HTMLElement>('[data-at]') ?? [])].map((piece): Part => {
    const at = Number(piece.dataset['at']);
    const words = piece.textContent ?? '';
    return { home, start: at, end: at + words.length, words };
  });
  const last = parts.at(-1);
  const { section, block } = home?.dataset ?? {};
  if (!last || section === undefined || block === undefined) return undefined;
  return { section, block, start: 0, end: last.end, words: wordsOf(parts) };
}
