import type { PlacedCard } from '#core/content/catalogue.ts';
import type { Pack, Unit } from '#core/content/pack.ts';
import { compareText } from './order.ts';
import { cardsOfNote, noteOfCard } from './own-cards.ts';
import { makeOwnPack, makeOwnUnit } from './own-pack.ts';
import type { OwnNote, Progress } from './progress.ts';

/** A note or a deck that may have changed. */
export interface OwnChange {
  area: 'note' | 'deck';
  id: string;
}

/** More changes than this are followed by building everything anew, which then costs less. */
const MOST_FOLLOWED = 100;

/**
 * The learner's own decks with their cards. What is in the trash, or in a deck that is gone, is left out. After a change
 * only its deck is made anew, so that a note is added to fifty thousand as fast as to ten.
 */
export class OwnDecks {
  private readonly progress: Pick<Progress, 'notes' | 'decks'>;
  /** Notes that are not in the trash by deck, oldest first, which is the order new cards are introduced in. */
  private byDeck = new Map<string, OwnNote[]>();
  /** In which deck's list a note stands. */
  private deckOf = new Map<string, string>();
  private units = new Map<string, Unit>();

  constructor(progress: Pick<Progress, 'notes' | 'decks'>) {
    this.progress = progress;
    this.rebuild();
  }

  /** Takes in what may have changed. */
  follow(changes: readonly OwnChange[]): void {
    if (changes.length > MOST_FOLLOWED) {
      this.rebuild();
      return;
    }
    const touched = new Set<string>();
    for (const { area, id } of changes) {
      if (area === 'deck') touched.add(id);
      else for (const deck of this.moveNote(id)) touched.add(deck);
    }
    for (const deck of touched) this.remake(deck);
  }

  /** The decks as units of a pack, in the order of their titles; another object after each change. */
  get pack(): Pack {
    const units = [...this.units.values()];
    return makeOwnPack(units.toSorted((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id)));
  }

  /** Their cards, looked up by way of their notes: nothing has to be made for it. */
  get cards(): ReadonlyMap<string, PlacedCard> {
    return new OwnCardMap(this.pack.units, (id) => this.find(id));
  }

  private find(id: string): PlacedCard | undefined {
    const noteId = noteOfCard(id);
    const note = noteId === undefined ? undefined : this.progress.notes.get(noteId);
    const unit = note && note.trashedOn === undefined ? this.units.get(note.deck) : undefined;
    const card = note && unit && cardsOfNote(note).find((each) => each.id === id);
    return card && unit ? { card, unit } : undefined;
  }

  private rebuild(): void {
    this.byDeck = new Map();
    this.deckOf = new Map();
    this.units = new Map();
    for (const note of this.progress.notes.values()) {
      if (note.trashedOn === undefined) this.listOf(note.deck).push(note);
    }
    for (const [deck, notes] of this.byDeck) {
      for (const { note } of notes) this.deckOf.set(note, deck);
      this.byDeck.set(deck, notes.toSorted(compareNotes));
    }
    for (const deck of this.progress.decks.keys()) this.remake(deck);
  }

  private listOf(deck: string): OwnNote[] {
    let notes = this.byDeck.get(deck);
    if (!notes) this.byDeck.set(deck, (notes = []));
    return notes;
  }

  /** Takes a note from where it stood to where it belongs. @returns the decks it concerns. */
  private moveNote(id: string): string[] {
    const before = this.deckOf.get(id);
    if (before !== undefined) {
      const notes = this.listOf(before);
      notes.splice(
        notes.findIndex(({ note }) => note === id),
        1,
      );
      this.deckOf.delete(id);
    }
    const note = this.progress.notes.get(id);
    const after = note?.trashedOn === undefined ? note?.deck : undefined;
    if (note && after !== undefined) {
      const notes = this.listOf(after);
      // Nearly always the newest: looked for from the end.
      const place = notes.findLastIndex((each) => compareNotes(each, note) < 0);
      notes.splice(place + 1, 0, note);
      this.deckOf.set(id, after);
    }
    return [before, after].filter((deck) => deck !== undefined);
  }

  private remake(deck: string): void {
    const title = this.progress.decks.get(deck);
    if (title === undefined) this.units.delete(deck);
    else this.units.set(deck, makeOwnUnit(deck, title, (this.byDeck.get(deck) ?? []).flatMap(cardsOfNote)));
  }
}

function compareNotes(a: OwnNote, b: OwnNote): number {
  return a.createdAt - b.createdAt || compareText(a.note, b.note);
}

/** The cards of some units, of which single ones are found in another way than by going through them. */
class OwnCardMap implements ReadonlyMap<string, PlacedCard> {
  private readonly units: readonly Unit[];
  private readonly find: (id: string) => PlacedCard | undefined;

  constructor(units: readonly Unit[], find: (id: string) => PlacedCard | undefined) {
    this.units = units;
    this.find = find;
  }

  get size(): number {
    return this.units.reduce((sum, { cards }) => sum + cards.length, 0);
  }

  get(id: string): PlacedCard | undefined {
    return this.find(id);
  }

  has(id: string): boolean {
    return this.find(id) !== undefined;
  }

  forEach(see: (value: PlacedCard, key: string, map: ReadonlyMap<string, PlacedCard>) => void): void {
    for (const [id, placed] of this) see(placed, id, this);
  }

  *entries(): Generator<[string, PlacedCard], undefined> {
    for (const placed of this.values()) yield [placed.card.id, placed];
  }

  *keys(): Generator<string, undefined> {
    for (const { cards } of this.units) for (const { id } of cards) yield id;
  }

  *values(): Generator<PlacedCard, undefined> {
    for (const unit of this.units) for (const card of unit.cards) yield { card, unit };
  }

  [Symbol.iterator](): Generator<[string, PlacedCard], undefined> {
    return this.entries();
  }
}
