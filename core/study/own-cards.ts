import { OWN_PACK } from '#core/content/own-pack-id.ts';
import type { RichText } from '#core/content/inline.ts';
import type { Card } from '#core/content/pack.ts';
import { plainText } from '#core/content/plain-text.ts';
import { splitCloze } from '#core/content/source/cloze.ts';
import { createReport } from '#core/content/source/report.ts';
import { parseRichText } from '#core/content/source/rich-text.ts';
import type { OwnNote } from './progress.ts';

const OWN_PREFIX = `${OWN_PACK}/`;

/** The unit under which a learner's own deck stands in the catalogue. */
export function ownUnit(deck: string): string {
  return `${OWN_PACK}/${deck}`;
}

/** The id of a card of an own note. */
export function ownCard(note: string, number: number): string {
  return `${OWN_PACK}/${note}/${number}`;
}

/** The own note a card was made of; undefined for a card of a pack. */
export function noteOfCard(card: string): string | undefined {
  // Asked of every card there is at each look at Today: splitting each id would take as long as all the rest.
  return card.startsWith(OWN_PREFIX) ? card.split('/')[1] : undefined;
}

/** The own deck a unit stands for; undefined for a unit of a pack. */
export function deckOfUnit(unit: string): string | undefined {
  return unit.startsWith(OWN_PREFIX) ? unit.split('/')[1] : undefined;
}

/** Notes never change in place, so their cards are made once. */
const made = new WeakMap<OwnNote, Card[]>();

/**
 * The cards of an own note. Their numbers stay when its words are corrected: 1 for a note with one card, 1 and 2 for a
 * reversed one, the number of the gap or of the covered part for the others. None where a cloze text cannot be read.
 */
export function cardsOfNote(note: OwnNote): Card[] {
  let cards = made.get(note);
  if (!cards) {
    cards = makeCards(note);
    made.set(note, cards);
  }
  return cards;
}

/** The cards a note would make, for a preview. */
export function makeCards({ note, content, tags }: Pick<OwnNote, 'note' | 'content' | 'tags'>): Card[] {
  const cardOf = (number: number, label: string) => ({
    id: ownCard(note, number),
    note: `${OWN_PACK}/${note}`,
    label,
    concepts: [],
    facts: [],
    section: null,
    tags: [...tags],
  });
  switch (content.kind) {
    case 'basic':
    case 'reversed': {
      const [front, back] = [readText(content.front), readText(content.back)];
      const there: Card = { ...cardOf(1, plainText(front)), kind: 'basic', front, back };
      if (content.kind === 'basic') return [there];
      return [there, { ...cardOf(2, plainText(back)), kind: 'basic', front: back, back: front }];
    }
    case 'typed': {
      const front = readText(content.front);
      const { answer, accept } = content;
      return [{ ...cardOf(1, plainText(front)), kind: 'typed', front, answer, accept }];
    }
    case 'cloze': {
      const split = splitCloze(content.text);
      if ('fault' in split) return [];
      return split.cards.map(({ number, parts }) => {
        const label = parts.map((part) => ('text' in part ? part.text : '[…]')).join('');
        return { ...cardOf(number, label), kind: 'cloze', parts };
      });
    }
    case 'image-occlusion': {
      const { alt, masks } = content;
      const image = `${OWN_PACK}/${content.image}`;
      return masks.map(({ number }) => ({
        ...cardOf(number, `${alt} [${number}]`),
        kind: 'image-occlusion',
        image,
        alt,
        masks,
        asked: number,
      }));
    }
  }
}

/** What an own note is known by in a list: its question, or its text with the gaps filled in. */
export function labelOfNote(content: OwnNote['content']): string {
  switch (content.kind) {
    case 'cloze':
      return content.text.replaceAll(/\{\{c\d+::(.*?)(?:::.*?)?\}\}/gs, '$1');
    case 'image-occlusion':
      return content.alt;
    default:
      return plainText(readText(content.front));
  }
}

/** `*emphasis*` and `**strong**` as in packs; a text whose asterisks do not pair is left as written. */
function readText(text: string): RichText {
  return parseRichText(text, { file: '', line: 1 }, createReport());
}
