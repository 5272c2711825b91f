/** Pixels of the window, from its top. */
interface Span {
  top: number;
  bottom: number;
}

/** How far down the window a sentence is brought: where one reads with some lines before it. */
const READING_SHARE = 0.3;

/** Whether any of a sentence is between the bars. */
export function isPartlySeen(sentence: Span, clear: Span): boolean {
  return sentence.bottom > clear.top && sentence.top < clear.bottom;
}

/**
 * How far to scroll, pixels, until all of a sentence is between the bars, or its beginning where it is longer; 0 where it is.
 * @param clear what no bar covers.
 */
export function scrollToSee(sentence: Span, clear: Span): number {
  if (sentence.top >= clear.top && sentence.bottom <= clear.bottom) return 0;
  const room = clear.bottom - clear.top;
  const wanted = clear.top + room * READING_SHARE;
  const lowest = clear.bottom - (sentence.bottom - sentence.top);
  return sentence.top - Math.max(clear.top, Math.min(wanted, lowest));
}
