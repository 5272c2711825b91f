import { wordsOfCard } from '#core/content/card-words.ts';
import { splitCloze } from '#core/content/source/cloze.ts';
import { partId } from '#core/id.ts';
import { normalise } from '#core/search/normalise.ts';
import type { Deed } from '#core/study/event.ts';
import { cardsOfNote } from '#core/study/own-cards.ts';
import type { OwnNoteContent } from '#core/study/own-note.ts';
import type { OwnNote } from '#core/study/progress.ts';
import type { ApiContext } from './context.ts';
import { findEarlier, keepDeed, keepDeeds } from './deeds.ts';
import { conflict, invalidInput, notFound } from './errors.ts';
import { api, inTurn } from './implement.ts';
import { viewDecks, viewNote, viewNoteRow } from './notes-views.ts';

/** Notes an event holds; a deed on more is kept in parts. */
const NOTES_PER_EVENT = 1000;

export const notesHandlers = {
  getDecks: api.notes.getDecks.handler(({ context }) => viewDecks(context)),

  getDeck: api.notes.getDeck.handler(({ context, input }) => {
    const { deck, from, limit } = input;
    const { progress } = context.store;
    const title = requireDeck(context, deck);
    const words = normalise(input.words);
    const found = [...progress.notes.values()]
      .filter((note) => note.deck === deck && note.trashedOn === undefined)
      .filter((note) => words === '' || hasWords(note, words))
      .toSorted((a, b) => b.createdAt - a.createdAt || (a.note < b.note ? 1 : -1));
    const notes = found.slice(from, from + limit).map((note) => viewNoteRow(progress, note));
    return { deck, title, total: found.length, notes };
  }),

  getNote: api.notes.getNote.handler(({ context, input }) =>
    viewNote(context, requireNote(context, input.note)),
  ),

  saveDeck: api.notes.saveDeck.use(inTurn).handler(async ({ context, input }) => {
    const { event, deck, title } = input;
    await keepDeed(context, { kind: 'deck-saved', id: event, deck, title });
    return viewDecks(context);
  }),

  removeDeck: api.notes.removeDeck.use(inTurn).handler(async ({ context, input }) => {
    await keepDeeds(context, await planRemoval(context, input));
    return viewDecks(context);
  }),

  saveNote: api.notes.saveNote.use(inTurn).handler(async ({ context, input }) => {
    const { event, note, deck, content, tags, savedAt } = input;
    const kind = 'note-saved' as const;
    const deed = { kind, id: event, note, deck, content, tags: [...new Set(tags)] };
    if (!(await findEarlier(context, deed))) {
      requireDeck(context, deck);
      await checkContent(context, content);
      const before = context.store.progress.notes.get(note);
      if ((before?.savedAt ?? null) !== savedAt) {
        throw conflict('This note was changed in another window meanwhile.');
      }
    }
    await keepDeed(context, deed);
    return viewNote(context, requireNote(context, note));
  }),

  addPicture: api.notes.addPicture.handler(async ({ context, input }) => {
    const kept = await context.media.add(Buffer.from(input.data, 'base64'));
    if (!kept) throw invalidInput('data', 'this is no PNG, JPEG or WebP picture');
    const { name, width, height } = kept;
    return { name, width, height };
  }),

  saveRemark: api.notes.saveRemark.use(inTurn).handler(async ({ context, input }) => {
    const { event, card } = input;
    const { catalogue, store } = context;
    const isKnown =
      catalogue.cards.has(card) || store.progress.cards.has(card) || store.progress.marks.has(card);
    if (!isKnown) throw notFound('card', card);
    const text = input.text.trim();
    await keepDeed(context, { kind: 'remark-saved', id: event, card, text });
    return { card, remark: store.progress.marks.get(card)?.remark ?? '' };
  }),
};

function requireDeck({ store }: ApiContext, deck: string): string {
  const title = store.progress.decks.get(deck);
  if (title === undefined) throw notFound('deck', deck);
  return title;
}

function requireNote({ store }: ApiContext, id: string): OwnNote {
  const note = store.progress.notes.get(id);
  if (!note) throw notFound('note', id);
  return note;
}

function hasWords(note: OwnNote, words: string): boolean {
  const parts = [...note.tags, ...cardsOfNote(note).flatMap(wordsOfCard)];
  return parts.some((part) => normalise(part).includes(words));
}

/** What the shape of a note does not say. */
async function checkContent({ media }: ApiContext, content: OwnNoteContent): Promise<void> {
  if (content.kind === 'cloze') {
    const split = splitCloze(content.text);
    if ('fault' in split) throw invalidInput('content.text', split.fault);
  }
  if (content.kind === 'image-occlusion' && !(await media.has(content.image))) {
    throw invalidInput('content.image', 'this picture is not here; add it again');
  }
}

interface Removal {
  event: string;
  deck: string;
}

/**
 * The notes of the deck go to the trash, where they stay for a while; deck and notes come back together when it is taken
 * back. A request sent again goes on after the parts that are on disk.
 */
async function planRemoval(context: ApiContext, { event, deck }: Removal): Promise<Deed[]> {
  const { store } = context;
  const before = await store.eventsOf({ area: 'group', id: event });
  if (before.length === 0) requireDeck(context, deck);
  const notes = [...store.progress.notes.values()]
    .filter((note) => note.deck === deck && note.trashedOn === undefined)
    .map(({ note }) => note);
  const deeds: Deed[] = [{ kind: 'deck-saved', id: event, deck, title: null, group: event }];
  for (
    let from = 0, part = Math.max(1, before.length);
    from < notes.length;
    from += NOTES_PER_EVENT, part += 1
  ) {
    const some = notes.slice(from, from + NOTES_PER_EVENT);
    deeds.push({ kind: 'notes-trashed', id: partId(event, part), notes: some, trashed: true, group: event });
  }
  return deeds;
}
