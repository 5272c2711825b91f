import { wordsOfCard } from '#core/content/card-words.ts';
import type { Catalogue } from '#core/content/catalogue.ts';
import type { Card, Unit } from '#core/content/pack.ts';
import { OWN_PACK } from '#core/content/own-pack-id.ts';
import { noteOfCard } from '#core/study/own-cards.ts';
import type { Progress } from '#core/study/progress.ts';
import type { CardKind } from './condition.ts';
import { normalise } from './normalise.ts';

/** What is shown and searched of one card besides its progress. */
export interface SearchableCard {
  readonly card: string;
  /** The note's own words, for lists; the id of an orphan. */
  readonly label: string;
  /** The unit of a pack, or a deck of the learner's; null for an orphan. */
  readonly deck: DeckName | null;
  readonly kind: CardKind | null;
  /** Those of the note; what the learner tagged the card with is among its marks. */
  readonly tags: readonly string[];
  readonly concepts: readonly string[];
  readonly isOwn: boolean;
  /** It was learned or marked once, and nothing here holds it now. */
  readonly isOrphan: boolean;
  /** When a note of the learner's own was made, milliseconds since the epoch. */
  readonly addedAt: number | undefined;
  /** Null for an orphan. */
  readonly source: Card | null;
  /** All that can be read on it, normalised: each side a line of its own. */
  readonly text: string;
}

/** A deck as shown, and as searched: `pack / deck`, normalised. */
export interface DeckName {
  id: string;
  title: string;
  names: string;
}

/** Cards never change in place, so their words are made ready once, when they are first searched. */
const texts = new WeakMap<Card, string>();

function textOf(card: Card): string {
  let text = texts.get(card);
  if (text === undefined) {
    text = cardText(card);
    texts.set(card, text);
  }
  return text;
}

/** All that can be read on a card, normalised: each side a line of its own. Nothing is kept for it. */
export function cardText(card: Card): string {
  return texts.get(card) ?? wordsOfCard(card).map(normalise).join('\n');
}

/** A card of the catalogue. Most searches need only a part of all this: the words wait until they are asked for. */
class ListedCard implements SearchableCard {
  readonly source: Card;
  readonly deck: DeckName;
  readonly isOwn: boolean;
  readonly isOrphan = false;
  readonly addedAt: number | undefined;
  kind: CardKind;
  private words: string | undefined = undefined;

  constructor(source: Card, deck: DeckName, isOwn: boolean, addedAt: number | undefined) {
    this.source = source;
    this.deck = deck;
    this.isOwn = isOwn;
    this.addedAt = addedAt;
    this.kind = source.kind;
  }

  get card(): string {
    return this.source.id;
  }

  get label(): string {
    return this.source.label;
  }

  get tags(): readonly string[] {
    return this.source.tags;
  }

  get concepts(): readonly string[] {
    return this.source.concepts;
  }

  get text(): string {
    this.words ??= textOf(this.source);
    return this.words;
  }
}

/** Every card of the catalogue, ready to be searched, in pack order. */
export function listCards({ packs, cards }: Catalogue, notes: Progress['notes']): SearchableCard[] {
  const titles = new Map(packs.map(({ id, title }) => [id, title]));
  const listed: ListedCard[] = [];
  let lastUnit: Unit | undefined;
  let deck: DeckName = { id: '', title: '', names: '' };
  let isOwn = false;
  let before: ListedCard | undefined;
  for (const { card, unit } of cards.values()) {
    if (unit !== lastUnit) {
      lastUnit = unit;
      const pack = packOf(unit.id);
      deck = {
        id: unit.id,
        title: unit.title,
        names: normalise(`${titles.get(pack) ?? ''} / ${unit.title}`),
      };
      isOwn = pack === OWN_PACK;
    }
    const addedAt = isOwn ? notes.get(noteOfCard(card.id) ?? '')?.createdAt : undefined;
    const row = new ListedCard(card, deck, isOwn, addedAt);
    // A note asked both ways makes two basic cards, one after the other.
    if (card.kind === 'basic' && before?.source.kind === 'basic' && before.source.note === card.note) {
      row.kind = 'reversed';
      before.kind = 'reversed';
    }
    listed.push(row);
    before = row;
  }
  return listed;
}

/**
 * Cards that were learned or marked and are in no pack here. Those of notes that are in the trash, or whose deck was
 * removed, are where their notes are.
 */
export function listOrphans({ cards }: Pick<Catalogue, 'cards'>, progress: Progress): SearchableCard[] {
  const ids = new Set<string>();
  for (const id of progress.cards.keys()) if (!cards.has(id)) ids.add(id);
  for (const id of progress.marks.keys()) if (!cards.has(id)) ids.add(id);
  return [...ids]
    .filter((id) => !isPutAway(progress, id))
    .toSorted()
    .map(makeOrphan);
}

function isPutAway({ notes, decks }: Progress, card: string): boolean {
  const id = noteOfCard(card);
  if (id === undefined) return false;
  const note = notes.get(id);
  return !note || note.trashedOn !== undefined || !decks.has(note.deck);
}

function makeOrphan(card: string): SearchableCard {
  return {
    card,
    label: card,
    deck: null,
    kind: null,
    tags: [],
    concepts: [],
    isOwn: packOf(card) === OWN_PACK,
    isOrphan: true,
    addedAt: undefined,
    source: null,
    text: normalise(card),
  };
}

function packOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
