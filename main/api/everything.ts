import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Catalogue } from '#core/content/catalogue.ts';
import { OWN_PACK } from '#core/content/own-pack-id.ts';
import type { Card } from '#core/content/pack.ts';
import { Collection, type FoundKind } from '#core/search/everything/collection.ts';
import { gatherDocuments } from '#core/search/everything/documents.ts';
import type { SoughtWord } from '#core/search/everything/words.ts';

/** Cards taken in before other calls have their turn: about a millisecond. */
const CARDS_AT_ONCE = 200;

/** When this share of what is kept was removed, everything is taken in anew. */
const MOST_WASTED = 0.5;

/** What is kept, with the own cards as they were last looked at. */
interface Taken {
  collection: Collection;
  own: Map<Card, number>;
  cards: Catalogue['cards'] | undefined;
}

/**
 * Searches everything. Nothing is kept until the first search; then the words of all packs are taken in, a few at a time
 * between other calls, and own notes follow at each search.
 */
export class Everything {
  private taken: Promise<Taken> | undefined;

  /** All in which every word occurs, at most `limit` of each kind. */
  async find(catalogue: Catalogue, words: readonly SoughtWord[], limit: number): Promise<FoundKind[]> {
    this.taken ??= takeInPacks(catalogue);
    const taken = await this.taken;
    followOwnCards(taken, catalogue);
    const { collection } = taken;
    if (collection.wasted > MOST_WASTED) this.taken = undefined;
    return collection.find(words, limit);
  }
}

async function takeInPacks(catalogue: Catalogue): Promise<Taken> {
  const collection = new Collection();
  for (const document of gatherDocuments(catalogue)) collection.addDocument(document);
  let count = 0;
  for (const pack of catalogue.packs) {
    if (pack.id === OWN_PACK) continue;
    for (const card of pack.units.flatMap(({ cards }) => cards)) {
      collection.addCard(card);
      count += 1;
      if (count % CARDS_AT_ONCE === 0) await nextTurn();
    }
  }
  return { collection, own: new Map(), cards: undefined };
}

/** Takes in own cards that are new or were changed, and removes those that are no more, or were before a change. */
function followOwnCards(taken: Taken, { packs, cards }: Catalogue): void {
  if (taken.cards === cards) return;
  const { collection, own: before } = taken;
  taken.cards = cards;
  taken.own = new Map();
  for (const { units } of packs.filter(({ id }) => id === OWN_PACK)) {
    for (const card of units.flatMap((unit) => unit.cards)) {
      taken.own.set(card, before.get(card) ?? collection.addCard(card));
      before.delete(card);
    }
  }
  for (const number of before.values()) collection.removeCard(number);
}
