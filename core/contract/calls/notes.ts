import { z } from 'zod';
import { idSchema } from '#core/study/event.ts';
import { ownNoteContentSchema, tagSchema } from '#core/study/own-note.ts';
import {
  MAX_NOTE_ROWS,
  MAX_PICTURE_CHARS,
  deckNotesSchema,
  keptPictureSchema,
  ownDecksSchema,
  ownNoteViewSchema,
} from '#core/contract/notes.ts';
import { call } from './call.ts';
import { event, reference } from './inputs.ts';

export const notes = {
  /** The learner's own decks. */
  getDecks: call.output(ownDecksSchema),
  /** A part of the notes of a deck, of those with certain words where some are given. */
  getDeck: call
    .input(
      z.object({
        deck: idSchema,
        words: z.string().max(200).default(''),
        from: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(MAX_NOTE_ROWS).default(MAX_NOTE_ROWS),
      }),
    )
    .output(deckNotesSchema),
  getNote: call.input(z.object({ note: idSchema })).output(ownNoteViewSchema),
  /** Makes a deck, or names it anew. */
  saveDeck: call
    .input(z.object({ event, deck: idSchema, title: z.string().trim().min(1).max(200) }))
    .output(ownDecksSchema),
  /** Removes a deck and puts its notes in the trash; `event` names the deed for {@link contract.study.undo}. */
  removeDeck: call.input(z.object({ event, deck: idSchema })).output(ownDecksSchema),
  /** Makes a note, or saves it anew; its cards keep their schedule, and one in the trash comes back. */
  saveNote: call
    .input(
      z.object({
        event,
        note: idSchema,
        deck: idSchema,
        content: ownNoteContentSchema,
        tags: z.array(tagSchema).max(50),
        /** As the note had it when it was opened, null for a new one: a note saved meanwhile is refused as `conflict`. */
        savedAt: z.number().nullable(),
      }),
    )
    .output(ownNoteViewSchema),
  /** Keeps a picture, given as base64, for own notes. The same picture is the same file. */
  addPicture: call
    .input(z.object({ data: z.string().min(1).max(MAX_PICTURE_CHARS, 'the picture is larger than 4 MB') }))
    .output(keptPictureSchema),
  /** The learner's own remark on any card; an empty text removes it. */
  saveRemark: call
    .input(z.object({ event, card: reference, text: z.string().max(10_000) }))
    .output(z.object({ card: z.string(), remark: z.string() })),
};
