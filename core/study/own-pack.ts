import { NO_EXPLORE } from '#core/content/explore.ts';
import { OWN_PACK } from '#core/content/own-pack-id.ts';
import { PACK_FORMAT, type Card, type Pack, type Unit } from '#core/content/pack.ts';
import { ownUnit } from './own-cards.ts';

/** The pack a learner's own decks stand in; it holds nothing else. */
export function makeOwnPack(units: Unit[]): Pack {
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
    units,
    facts: [],
    concepts: [],
    terms: [],
    explore: NO_EXPLORE,
    media: [],
  };
}

/** An own deck as a unit of cards alone. */
export function makeOwnUnit(deck: string, title: string, cards: Card[]): Unit {
  return {
    id: ownUnit(deck),
    title,
    summary: '',
    objectives: [],
    lessons: [],
    cards,
    items: [],
    blueprint: { items: 1, minutes: 1, levels: { recall: 1, understanding: 0, judgement: 0 } },
  };
}
