import { z } from 'zod';
import { MAX_QUERY_CHARS } from '#core/search/query.ts';
import { idSchema } from '#core/study/event.ts';
import {
  MAX_CHOSEN,
  MAX_NOTES_CHANGED,
  MAX_ROWS,
  browseResultSchema,
  browseSideSchema,
  listInputSchema,
  previewSchema,
  querySchema,
  suggestionsSchema,
  trashedNoteSchema,
} from '#core/contract/browse.ts';
import { call } from './call.ts';
import { event, reference } from './inputs.ts';

export const browse = {
  /** A part of the cards a search finds. A search that cannot be read finds none, and `fault` says why and where. */
  search: call
    .input(listInputSchema.extend({ limit: z.number().int().min(1).max(MAX_ROWS).default(100) }))
    .output(browseResultSchema),
  /** Ids of the cards a search finds, in the order of the list, for deeds on many of them. */
  selectAll: call
    .input(listInputSchema.extend({ limit: z.number().int().min(1).max(MAX_CHOSEN).default(MAX_CHOSEN) }))
    .output(z.object({ total: z.number(), cards: z.array(z.string()) })),
  /** One card, to be looked at beside the list. */
  getCard: call.input(z.object({ card: reference })).output(previewSchema),
  /** How the word before the caret can go on. */
  suggest: call
    .input(z.object({ query: querySchema, caret: z.number().int().min(0) }))
    .output(suggestionsSchema),
  /** Saved searches, own decks, and how much is in the trash. */
  getSide: call.output(browseSideSchema),
  /** Keeps a search under a name; one that cannot be read is refused as `invalid-input`. */
  saveSearch: call
    .input(
      z.object({
        event,
        search: idSchema,
        name: z.string().trim().min(1).max(100),
        query: z.string().max(MAX_QUERY_CHARS),
      }),
    )
    .output(browseSideSchema),
  removeSearch: call.input(z.object({ event, search: idSchema })).output(browseSideSchema),
  /** Own notes in the trash, put there last first. After 90 study days they are gone from it. */
  getTrash: call.output(z.object({ notes: z.array(trashedNoteSchema) })),
  /** Puts own notes in the trash, or brings them back. `group` names the deed for {@link contract.study.undo}. */
  trashNotes: call
    .input(z.object({ event, notes: z.array(idSchema).min(1).max(MAX_NOTES_CHANGED), trashed: z.boolean() }))
    .output(z.object({ changed: z.number(), group: idSchema })),
  /** Moves own notes to another of the learner's decks; their cards keep their schedule. */
  moveNotes: call
    .input(z.object({ event, notes: z.array(idSchema).min(1).max(MAX_NOTES_CHANGED), deck: idSchema }))
    .output(z.object({ changed: z.number(), group: idSchema })),
};
