import type { NoteRow, OwnDecks, OwnNoteView } from '#core/contract/notes.ts';
import { cardsOfNote, labelOfNote, ownCard } from '#core/study/own-cards.ts';
import type { OwnNote, Progress } from '#core/study/progress.ts';
import { listTrash } from '#core/study/trash.ts';
import { DAY_MS } from '#core/time.ts';
import { isReworded } from './card-face.ts';
import { countCards } from './content.ts';
import { readNow, type ApiContext } from './context.ts';

/** Numbers of cards looked at for one that was learned once; masks have no higher ones. */
const HIGHEST_NUMBER = 999;

/** The learner's own decks in the order of their titles. */
export function viewDecks(context: ApiContext): OwnDecks {
  const { progress } = context.store;
  const byDeck = new Map<string, OwnNote[]>();
  for (const note of progress.notes.values()) {
    if (note.trashedOn !== undefined) continue;
    const others = byDeck.get(note.deck);
    if (others) others.push(note);
    else byDeck.set(note.deck, [note]);
  }
  const collator = new Intl.Collator();
  return {
    decks: [...progress.decks]
      .map(([deck, title]) => {
        const notes = byDeck.get(deck) ?? [];
        return { deck, title, notes: notes.length, cards: countCards(context, notes.flatMap(cardsOfNote)) };
      })
      .toSorted((a, b) => collator.compare(a.title, b.title)),
    trashed: listTrash(progress, Math.floor(readNow(context).studyTime / DAY_MS)).length,
    tags: listTags(context).toSorted((a, b) => collator.compare(a, b)),
  };
}

function listTags({ catalogue, store }: ApiContext): string[] {
  const tags = new Set<string>();
  for (const { card } of catalogue.cards.values()) for (const tag of card.tags) tags.add(tag);
  for (const marks of store.progress.marks.values()) for (const tag of marks.tags ?? []) tags.add(tag);
  // A tag of a pack may be several words, which a learner's own cannot be.
  return [...tags].filter((tag) => !/\s/.test(tag));
}

/** A note in the list of its deck. */
export function viewNoteRow({ cards: learned }: Progress, note: OwnNote): NoteRow {
  const cards = cardsOfNote(note);
  return {
    note: note.note,
    kind: note.content.kind,
    label: labelOfNote(note.content),
    tags: [...note.tags],
    cards: cards.length,
    reworded: cards.filter((card) => isReworded(card, learned.get(card.id))).length,
    savedAt: note.savedAt,
  };
}

/** A note, to be gone on with. */
export function viewNote({ store }: ApiContext, own: OwnNote): OwnNoteView {
  const { note, deck, content, tags, savedAt, trashedOn } = own;
  const highestNumber = findHighestNumber(store.progress, own);
  return { note, deck, content, tags: [...tags], savedAt, isTrashed: trashedOn !== undefined, highestNumber };
}

/** Of the parts of a picture, those learned and taken out again included. */
function findHighestNumber({ cards }: Progress, { note, content }: OwnNote): number {
  if (content.kind !== 'image-occlusion') return 0;
  const present = content.masks.reduce((most, { number }) => Math.max(most, number), 0);
  for (let number = HIGHEST_NUMBER; number > present; number -= 1) {
    if (cards.has(ownCard(note, number))) return number;
  }
  return present;
}
