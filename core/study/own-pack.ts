import { NO_EXPLORE } from '#core/content/explore.ts';
import { OWN_PACK } from '#core/content/own-pack-id.ts';
import { PACK_FORMAT, type Pack, type Unit } from '#core/content/pack.ts';
import { compareText } from './order.ts';
import { cardsOfNote, ownUnit } from './own-cards.ts';
import type { OwnNote, Progress } from './progress.ts';

/** A learner's own decks as a pack: what is in the trash, or was in a deck that is gone, is left out. */
export function buildOwnPack({ notes, decks }: Pick<Progress, 'notes' | 'decks'>): Pack {
  const units = new Map<string, Unit>();
  const byTitle = [...decks].toSorted(([a, one], [b, other]) => compareText(one, other) || compareText(a, b));
  for (const [deck, title] of byTitle) units.set(deck, makeUnit(deck, title));
  for (const note of inOrder(notes)) {
    if (note.trashedOn === undefined) units.get(note.deck)?.cards.push(...cardsOfNote(note));
  }
  return {
    format: PACK_FORMAT,
    id: OWN_PACK,
    version: '0.0.0',
    title: 'My notes',
    summary: '',
    language: 'und',
    licence: '',
    authors: [],
    asOf: '',
    units: [...units.values()],
    facts: [],
    concepts: [],
    terms: [],
    explore: NO_EXPLORE,
    media: [],
  };
}

/** Oldest first, which is the order new cards are introduced in. A note folded anew stands elsewhere in the map. */
function inOrder(notes: Progress['notes']): OwnNote[] {
  return [...notes.values()].toSorted((a, b) => a.createdAt - b.createdAt || compareText(a.note, b.note));
}

function makeUnit(deck: string, title: string): Unit {
  return {
    id: ownUnit(deck),
    title,
    summary: '',
    objectives: [],
    lessons: [],
    cards: [],
    items: [],
    blueprint: { items: 1, minutes: 1, levels: { recall: 1, understanding: 0, judgement: 0 } },
  };
}
