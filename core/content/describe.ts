import type { Compilation } from './compile.ts';
import type { Pack, Problem } from './pack.ts';

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
}

/** What an author is told of a pack, in the form `orbit pack check --json` prints. */
export interface PackDescription {
  /** Null when the pack could not be compiled. */
  pack: { id: string; version: string; title: string } | null;
  /** Of what could be read, also where the pack could not be compiled. */
  counts: PackCounts;
  problems: Problem[];
}

export function describePack({ pack, counts, problems }: Compilation): PackDescription {
  return {
    pack: pack ? { id: pack.id, version: pack.version, title: pack.title } : null,
    counts,
    problems,
  };
}

export function countPack({ units, facts, concepts, terms }: Pick<Pack, 'units' | 'facts' | 'concepts' | 'terms'>): PackCounts {
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
  };
}
