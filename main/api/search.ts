import { wordsOfCard } from '#core/content/card-words.ts';
import type { Catalogue, PlacedSection } from '#core/content/catalogue.ts';
import type { Card } from '#core/content/pack.ts';
import type { Hit } from '#core/contract/search.ts';
import type { Found } from '#core/search/everything/collection.ts';
import { partsOf, titleOf, type FoundSource } from '#core/search/everything/documents.ts';
import { choosePart, clipAndMark, markText } from '#core/search/everything/snippet.ts';
import { soughtWords, type SoughtWord } from '#core/search/everything/words.ts';
import { api } from './implement.ts';

export const searchHandlers = {
  findEverywhere: api.search.findEverywhere.handler(async ({ context, input }) => {
    const { catalogue, everything } = context;
    const words = soughtWords(input.words);
    const kinds = await everything.find(catalogue, words, input.limit);
    return {
      total: kinds.reduce((sum, { total }) => sum + total, 0),
      kinds: kinds.map(({ kind, total, hits }) => ({
        kind,
        total,
        hits: hits.map((found) => viewHit(catalogue, found, words)),
      })),
    };
  }),
};

function viewHit(catalogue: Catalogue, found: Found, words: readonly SoughtWord[]): Hit {
  if (found.kind === 'card') return viewCard(catalogue, found.card, words);
  const chosen = choosePart(partsOf(found), words);
  return {
    kind: found.kind,
    title: markText(titleOf(found), words),
    snippet: chosen?.snippet ?? null,
    ...placeOf(found, chosen?.part.block),
  };
}

/** A card is called by its first side; below it stands the other. */
function viewCard({ cards }: Catalogue, card: Card, words: readonly SoughtWord[]): Hit {
  const [title = card.label, ...below] = wordsOfCard(card);
  const snippet = choosePart(
    below.filter((text) => text !== '').map((text) => ({ text })),
    words,
  )?.snippet;
  return {
    kind: 'card',
    id: card.id,
    title: clipAndMark(title, words),
    snippet: snippet ?? null,
    place: cards.get(card.id)?.unit.title ?? null,
    date: null,
    reading: null,
  };
}

function placeOf(
  found: FoundSource,
  block: string | undefined,
): Pick<Hit, 'id' | 'place' | 'date' | 'reading'> {
  switch (found.kind) {
    case 'lesson': {
      const { lesson, unit } = found;
      const reading = { lesson: lesson.id, section: null, block: null };
      return { id: lesson.id, place: unit.title, date: null, reading };
    }
    case 'section':
      return { id: found.placed.section.id, date: null, ...readIn(found.placed, block) };
    case 'term':
      return { id: found.term.id, date: null, ...readIn(found.placed, undefined) };
    case 'event':
      return { id: found.event.id, place: null, date: found.event.date, reading: null };
    case 'concept':
      return { id: found.concept.id, date: null, ...readIn(found.placed, undefined) };
  }
}

function readIn(
  placed: PlacedSection | undefined,
  block: string | undefined,
): Pick<Hit, 'place' | 'reading'> {
  if (!placed) return { place: null, reading: null };
  const { lesson, section } = placed;
  return { place: lesson.title, reading: { lesson: lesson.id, section: section.id, block: block ?? null } };
}
