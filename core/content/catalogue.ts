import { JoinedMap } from './joined-map.ts';
import type { Item } from './item.ts';
import type { Card, Concept, Fact, Lesson, Pack, Section, Term, Unit } from './pack.ts';

/** A section with where it stands. */
export interface PlacedSection {
  section: Section;
  lesson: Lesson;
  unit: Unit;
}

/** A card with the deck it is in. */
export interface PlacedCard {
  card: Card;
  unit: Unit;
}

/** All loaded packs, looked up by global id. Built once, read-only. */
export interface Catalogue {
  packs: readonly Pack[];
  units: ReadonlyMap<string, Unit>;
  lessons: ReadonlyMap<string, { lesson: Lesson; unit: Unit }>;
  sections: ReadonlyMap<string, PlacedSection>;
  /** In pack order, which is the order new cards are introduced in. */
  cards: ReadonlyMap<string, PlacedCard>;
  items: ReadonlyMap<string, { item: Item; unit: Unit }>;
  facts: ReadonlyMap<string, Fact>;
  terms: ReadonlyMap<string, Term>;
  concepts: ReadonlyMap<string, ConceptHoldings>;
}

/** A concept with all that holds evidence of it. */
export interface ConceptHoldings {
  concept: Concept;
  cards: Card[];
  items: Item[];
  sections: Section[];
}

/** Indexes packs for lookup. Ids are global, so packs never shadow one another. */
export function buildCatalogue(packs: readonly Pack[]): Catalogue {
  const units = new Map<string, Unit>();
  const lessons = new Map<string, { lesson: Lesson; unit: Unit }>();
  const sections = new Map<string, PlacedSection>();
  const cards = new Map<string, PlacedCard>();
  const items = new Map<string, { item: Item; unit: Unit }>();
  const concepts = new Map<string, ConceptHoldings>();
  for (const pack of packs) {
    for (const concept of pack.concepts) {
      concepts.set(concept.id, { concept, cards: [], items: [], sections: [] });
    }
    for (const unit of pack.units) {
      units.set(unit.id, unit);
      for (const lesson of unit.lessons) {
        lessons.set(lesson.id, { lesson, unit });
        for (const section of lesson.sections) {
          sections.set(section.id, { section, lesson, unit });
          for (const id of section.concepts) concepts.get(id)?.sections.push(section);
        }
      }
      for (const card of unit.cards) {
        cards.set(card.id, { card, unit });
        for (const id of card.concepts) concepts.get(id)?.cards.push(card);
      }
      for (const item of unit.items) {
        items.set(item.id, { item, unit });
        for (const id of item.concepts) concepts.get(id)?.items.push(item);
      }
    }
  }
  const facts = new Map(packs.flatMap((pack) => pack.facts.map((fact) => [fact.id, fact])));
  const terms = new Map(packs.flatMap((pack) => pack.terms.map((term) => [term.id, term])));
  return { packs, units, lessons, sections, cards, items, facts, terms, concepts };
}

/**
 * Puts a learner's own decks beside the packs, their cards first: whoever wrote them waits for them. They hold no lessons,
 * items, facts or concepts.
 */
export function addOwnDecks(packs: Catalogue, own: { pack: Pack; cards: ReadonlyMap<string, PlacedCard> }): Catalogue {
  const units = new Map(own.pack.units.map((unit) => [unit.id, unit]));
  return {
    ...packs,
    packs: [...packs.packs, own.pack],
    units: new JoinedMap(packs.units, units),
    cards: new JoinedMap(own.cards, packs.cards),
  };
}
