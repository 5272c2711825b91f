import type { Pack } from './pack.ts';

/** How much of each thing a pack holds. */
export interface PackCounts {
  units: number;
  lessons: number;
  sections: number;
  cards: number;
  items: number;
  facts: number;
  concepts: number;
  terms: number;
  events: number;
  partnerships: number;
  positions: number;
  scenarios: number;
}

export function countPack({
  units,
  facts,
  concepts,
  terms,
  explore,
}: Pick<Pack, 'units' | 'facts' | 'concepts' | 'terms' | 'explore'>): PackCounts {
  const lessons = units.flatMap((unit) => unit.lessons);
  return {
    units: units.length,
    lessons: lessons.length,
    sections: lessons.flatMap((lesson) => lesson.sections).length,
    cards: units.flatMap((unit) => unit.cards).length,
    items: units.flatMap((unit) => unit.items).length,
    facts: facts.length,
    concepts: concepts.length,
    terms: terms.length,
    events: explore.timeline.length,
    partnerships: explore.partnerships.length,
    positions: explore.positions.length,
    scenarios: explore.scenarios.length,
  };
}
