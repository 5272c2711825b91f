import type { TrashedNoteView } from '#core/contract/browse.ts';
import { partId } from '#core/id.ts';
import type { Deed } from '#core/study/event.ts';
import { cardsOfNote, labelOfNote } from '#core/study/own-cards.ts';
import type { OwnNote } from '#core/study/progress.ts';
import { goneOn, isInTrash, listTrash, type TrashedNote } from '#core/study/trash.ts';
import { DAY_MS, formatStudyDay } from '#core/time.ts';
import { readNow, type ApiContext } from './context.ts';
import { keepDeeds } from './deeds.ts';
import { conflict, notFound } from './errors.ts';
import { api, inTurn } from './implement.ts';

/** Notes an event holds; a deed on more is kept in parts. */
const NOTES_PER_EVENT = 1000;

export const getTrash = api.browse.getTrash.handler(({ context }) => ({
  notes: listTrash(context.store.progress, studyDayOf(context)).map((note) => viewTrashed(context, note)),
}));

export const trashNotes = api.browse.trashNotes.use(inTurn).handler(async ({ context, input }) => {
  const { event, trashed } = input;
  const notes = [...new Set(input.notes)];
  const isRepeated = (await context.store.find(event)) !== undefined;
  for (const id of isRepeated ? [] : notes) {
    const { deck } = requireNote(context, id);
    if (!trashed && !context.store.progress.decks.has(deck)) {
      throw conflict('The deck it was in is not there any more. Move it to another deck to bring it back.');
    }
  }
  const group = notes.length > NOTES_PER_EVENT ? { group: event } : {};
  const deeds: Deed[] = [];
  for (let from = 0; from < notes.length; from += NOTES_PER_EVENT) {
    const part = notes.slice(from, from + NOTES_PER_EVENT);
    deeds.push({ kind: 'notes-trashed', id: partId(event, deeds.length), notes: part, trashed, ...group });
  }
  await keepDeeds(context, deeds);
  return { changed: notes.length, group: event };
});

export const moveNotes = api.browse.moveNotes.use(inTurn).handler(async ({ context, input }) => {
  const { event, deck } = input;
  const { store } = context;
  if (!store.progress.decks.has(deck)) throw notFound('deck', deck);
  const notes = [...new Set(input.notes)];
  const group = notes.length > 1 ? { group: event } : {};
  const deeds: Deed[] = [];
  for (const note of notes) {
    const id = partId(event, deeds.length);
    const earlier = await store.find(id);
    const { content, tags } = earlier?.kind === 'note-saved' ? earlier : requireNote(context, note);
    deeds.push({ kind: 'note-saved', id, note, deck, content, tags: [...tags], ...group });
  }
  await keepDeeds(context, deeds);
  return { changed: notes.length, group: event };
});

function studyDayOf(context: ApiContext): number {
  return Math.floor(readNow(context).studyTime / DAY_MS);
}

/** An own note, in the trash or not. @throws `conflict` for one that has been in the trash too long. */
function requireNote(context: ApiContext, id: string): OwnNote {
  const note = context.store.progress.notes.get(id);
  if (!note) throw notFound('note', id);
  if (note.trashedOn !== undefined && !isInTrash(note, studyDayOf(context))) {
    throw conflict(
      `It was put in the trash on ${formatStudyDay(note.trashedOn)} and can no longer be brought back.`,
    );
  }
  return note;
}

function viewTrashed({ store }: ApiContext, note: TrashedNote): TrashedNoteView {
  const cards = cardsOfNote(note);
  return {
    note: note.note,
    label: labelOfNote(note.content),
    deck: store.progress.decks.get(note.deck) ?? null,
    cards: cards.length,
    trashedOn: formatStudyDay(note.trashedOn),
    goneOn: formatStudyDay(goneOn(note.trashedOn)),
  };
}
