import { z } from 'zod';
import { HIGHLIGHT_COLOURS } from '#core/study/highlight-colours.ts';
import { factViewSchema } from './questions.ts';

const place = {
  section: z.string(),
  block: z.string(),
  /** False: its words are not in the lesson any more; the place is the one it had. */
  isFound: z.boolean(),
};

const highlightSchema = z.object({
  ...place,
  highlight: z.string(),
  /** Characters of the block's plain words. */
  start: z.number(),
  end: z.number(),
  /** The words marked, as they were then. */
  quote: z.string(),
  colour: z.enum(HIGHLIGHT_COLOURS),
  /** Empty where there is none. */
  note: z.string(),
});
export type HighlightView = z.infer<typeof highlightSchema>;

const bookmarkSchema = z.object({
  ...place,
  /** How the paragraph began then. */
  words: z.string(),
});
export type BookmarkView = z.infer<typeof bookmarkSchema>;

/** What the learner left in a lesson, in its order. */
export const marksViewSchema = z.object({
  highlights: z.array(highlightSchema),
  bookmarks: z.array(bookmarkSchema),
});
export type MarksView = z.infer<typeof marksViewSchema>;

/** What the note of a highlight said before, newest first; `at` in milliseconds since the epoch. */
export const earlierNotesSchema = z.object({
  notes: z.array(z.object({ at: z.number(), note: z.string() })),
});

const occurrenceSchema = z.object({
  section: z.object({ id: z.string(), title: z.string() }),
  lesson: z.object({ id: z.string(), title: z.string() }),
});

/** Every term of the glossaries by title, with the facts behind it and the sections that use it. */
export const glossarySchema = z.object({
  terms: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      definition: z.string(),
      facts: z.array(factViewSchema),
      occurrences: z.array(occurrenceSchema),
    }),
  ),
});
export type Glossary = z.infer<typeof glossarySchema>;
