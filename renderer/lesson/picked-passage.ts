import { passagesOf, type SaidPassage } from './passages.ts';

/** The selected words, paragraph by paragraph. */
export interface Picked {
  /** At least one. */
  passages: [SaidPassage, ...SaidPassage[]];
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
  const [first, ...rest] = passagesOf(pieces.flatMap((piece) => partOf(piece, range)));
  if (!first) return undefined;
  const { left = 0, bottom = 0 } = [...range.getClientRects()].at(-1) ?? {};
  return { passages: [first, ...rest], x: left, y: bottom };
}

/** The part of a piece that a selection covers, in characters of the paragraph. */
function partOf(piece: HTMLElement, range: Range): SaidPassage[] {
  const words = piece.firstChild;
  const whole = wholeOf(piece);
  if (!words || !whole || range.comparePoint(words, 0) > 0) return [];
  if (range.comparePoint(words, whole.words.length) < 0) return [];
  const start = range.startContainer === words ? range.startOffset : 0;
  const end = range.endContainer === words ? range.endOffset : whole.words.length;
  if (start >= end) return [];
  const { start: at } = whole;
  return [{ ...whole, start: at + start, end: at + end, words: whole.words.slice(start, end) }];
}

function wholeOf(piece: HTMLElement): SaidPassage | undefined {
  const { section, block } = piece.closest<HTMLElement>('[data-block]')?.dataset ?? {};
  if (section === undefined || block === undefined) return undefined;
  const start = Number(piece.dataset['at']);
  const words = piece.textContent ?? '';
  return { section, block, start, end: start + words.length, words };
}

/** All words of the paragraph that has the focus, or holds what has it; undefined where none does. */
export function focusedPassage(): SaidPassage | undefined {
  const home = document.activeElement?.closest<HTMLElement>('[data-block]');
  const pieces = [...(home?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
  const [passage] = passagesOf(pieces.flatMap((piece) => wholeOf(piece) ?? []));
  return passage && { ...passage, start: 0 };
}
