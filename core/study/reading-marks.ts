import type { EventOf } from './event.ts';
import type { HighlightColour } from './highlight-colours.ts';

/** A passage of a lesson a learner marked, with a note where there is one. */
export interface Highlight {
  highlight: string;
  section: string;
  block: string;
  /** Characters of the block's plain words: `wordsOfBlock`. */
  start: number;
  end: number;
  /** The words marked, as they were then. */
  quote: string;
  colour: HighlightColour;
  /** Empty where there is none. */
  note: string;
}

/** A paragraph a learner wants to come back to. */
export interface Bookmark {
  section: string;
  block: string;
  /** How the paragraph began then. */
  words: string;
}

/** What a learner left in lessons. */
interface ReadingMarks {
  highlights: Map<string, Highlight>;
  /** By {@link bookmarkKey}. */
  bookmarks: Map<string, Bookmark>;
}

/** The one bookmark a paragraph can have. */
export function bookmarkKey({ section, block }: Pick<Bookmark, 'section' | 'block'>): string {
  return `${section}#${block}`;
}

/** The passage as it was saved last; without a colour it is not marked any more. */
export function saveHighlight({ highlights }: ReadingMarks, event: EventOf<'highlight-saved'>): void {
  const { highlight, section, block, start, end, quote, colour, note } = event;
  if (colour === null) highlights.delete(highlight);
  else highlights.set(highlight, { highlight, section, block, start, end, quote, colour, note });
}

/** The paragraph is kept, or not any more. */
export function saveBookmark({ bookmarks }: ReadingMarks, event: EventOf<'bookmark-saved'>): void {
  const { section, block, words, kept } = event;
  if (kept) bookmarks.set(bookmarkKey(event), { section, block, words });
  else bookmarks.delete(bookmarkKey(event));
}
