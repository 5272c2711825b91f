import { z } from 'zod';
import { idSchema } from '#core/study/event.ts';
import { ownNoteContentSchema, tagSchema } from '#core/study/own-note.ts';

/** Rows of one reply; a page asks for more as it is scrolled. */
export const MAX_NOTE_ROWS = 200;

/** Characters of a picture as base64: 4 MB of bytes. */
export const MAX_PICTURE_CHARS = 5_600_000;

export const ownNoteKindSchema = z.enum(['basic', 'reversed', 'cloze', 'typed', 'image-occlusion']);
export type OwnNoteKind = z.infer<typeof ownNoteKindSchema>;

/** The learner's own decks, and what helps to write for them. */
export const ownDecksSchema = z.object({
  decks: z.array(
    z.object({
      deck: idSchema,
      title: z.string(),
      notes: z.number(),
      cards: z.object({ total: z.number(), started: z.number(), due: z.number() }),
    }),
  ),
  /** Own notes in the trash. */
  trashed: z.number(),
  /** Tags in use, of packs as well, in the order of the alphabet. */
  tags: z.array(z.string()),
});
export type OwnDecks = z.infer<typeof ownDecksSchema>;
export type OwnDeck = OwnDecks['decks'][number];

/** A note in the list of its deck. */
export const noteRowSchema = z.object({
  note: idSchema,
  kind: ownNoteKindSchema,
  /** Its question, or its text with the gaps filled in. */
  label: z.string(),
  tags: z.array(z.string()),
  cards: z.number(),
  /** Cards that say something else than when they were last answered. */
  reworded: z.number(),
  /** Milliseconds since the epoch. */
  savedAt: z.number(),
});
export type NoteRow = z.infer<typeof noteRowSchema>;

export const deckNotesSchema = z.object({
  deck: idSchema,
  title: z.string(),
  /** How many are found in all. */
  total: z.number(),
  /** Newest first, beginning at `from`. */
  notes: z.array(noteRowSchema),
});
export type DeckNotesView = z.infer<typeof deckNotesSchema>;

/** A note, to be gone on with. */
export const ownNoteViewSchema = z.object({
  note: idSchema,
  deck: idSchema,
  content: ownNoteContentSchema,
  tags: z.array(tagSchema),
  /** Milliseconds since the epoch; a save says it back. */
  savedAt: z.number(),
  isTrashed: z.boolean(),
  /** The highest number a card of it ever had: another part gets a higher one, and so no other's schedule. */
  highestNumber: z.number(),
});
export type OwnNoteView = z.infer<typeof ownNoteViewSchema>;

/** A picture that was kept. */
export const keptPictureSchema = z.object({
  name: z.string(),
  /** Pixels. */
  width: z.number(),
  height: z.number(),
});
export type KeptPictureView = z.infer<typeof keptPictureSchema>;
