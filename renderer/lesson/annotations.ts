import { createContext, useContext } from 'react';
import type { BookmarkView, HighlightView } from '#core/contract/reading.ts';
import type { HighlightColour } from '#core/study/highlight-colours.ts';

/** A passage of the lesson on screen, by the characters of its paragraph's plain words. */
export interface Passage {
  section: string;
  block: string;
  start: number;
  end: number;
}

/** What the learner left in the lesson on screen, and how to leave more. */
export interface Annotations {
  /** The lesson's global id. */
  lesson: string;
  highlights: readonly HighlightView[];
  bookmarks: readonly BookmarkView[];
  /** Marks passages as one deed; with `isNoted` the note of the first is opened to be written. */
  mark: (passages: readonly Passage[], colour: HighlightColour, isNoted?: boolean) => void;
  /** Opens a highlight with its note. */
  open: (highlight: string) => void;
  /** Keeps a paragraph to come back to, or lets it go. */
  keep: (place: { section: string; block: string }, kept: boolean) => void;
}

export const AnnotationsContext = createContext<Annotations | undefined>(undefined);

/** The annotations of the lesson being drawn. Throws outside one: that is a defect of the caller. */
export function useAnnotations(): Annotations {
  const annotations = useContext(AnnotationsContext);
  if (!annotations) throw new Error('What is marked stands outside a lesson.');
  return annotations;
}

/** Whether a mark is found at a paragraph. */
export function isAt(mark: BookmarkView | HighlightView, section: string, block: string): boolean {
  return mark.isFound && mark.section === section && mark.block === block;
}
