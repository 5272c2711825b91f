import { z } from 'zod';
import { idSchema } from '#core/study/event.ts';
import { HIGHLIGHT_COLOURS, MAX_HIGHLIGHT_NOTE, MAX_MARKED_AT_ONCE } from '#core/study/highlight-colours.ts';
import { earlierNotesSchema, glossarySchema, marksViewSchema } from '#core/contract/reading.ts';
import { call } from './call.ts';
import { event, reference } from './inputs.ts';

const highlightChange = z.object({
  highlight: idSchema,
  section: reference,
  block: z.string().max(60),
  /** Characters of the block's plain words, in UTF-16 units; `end` is the first one not marked. */
  start: z.number().int().min(0).max(100_000),
  end: z.number().int().min(1).max(100_000),
  colour: z.enum(HIGHLIGHT_COLOURS).nullable(),
  note: z.string().max(MAX_HIGHLIGHT_NOTE),
});

export const reading = {
  /** What the learner left in a lesson: highlights, notes, bookmarks. */
  getMarks: call.input(z.object({ lesson: reference })).output(marksViewSchema),
  /**
   * Marks passages, marks them otherwise, or keeps a note on them; without a colour they are not marked any more. Several are
   * one deed, as the paragraphs of a selection are: all of them or none, and taken back together.
   */
  saveHighlights: call
    .input(
      z.object({
        event,
        lesson: reference,
        passages: z.array(highlightChange).min(1).max(MAX_MARKED_AT_ONCE),
      }),
    )
    .output(marksViewSchema),
  /** What the note of a highlight said before it was written anew. */
  getEarlierNotes: call.input(z.object({ highlight: idSchema })).output(earlierNotesSchema),
  /** Keeps a paragraph to come back to, or lets it go. */
  saveBookmark: call
    .input(
      z.object({
        event,
        lesson: reference,
        section: reference,
        block: z.string().max(60),
        kept: z.boolean(),
      }),
    )
    .output(marksViewSchema),
  /** What the learner left in a lesson as Markdown, with the file name it is saved under. */
  exportMarks: call
    .input(
      z.object({
        lesson: reference,
        /** Words of the interface that stand in the file. */
        bookmarks: z.string().max(200),
        gone: z.string().max(200),
      }),
    )
    .output(z.object({ name: z.string(), text: z.string() })),
  /** Every term of the glossaries, and where it occurs. */
  getGlossary: call.output(glossarySchema),
};
