import type { Catalogue, ConceptHoldings, PlacedSection } from '#core/content/catalogue.ts';
import type { TimelineEvent } from '#core/content/explore.ts';
import type { Lesson, Term, Unit } from '#core/content/pack.ts';
import { normalise } from '#core/search/normalise.ts';
import { partsOfBlocks, termsOfBlocks, type Part } from './parts.ts';

/** What packs hold to be found besides their cards. */
export type FoundSource =
  | { kind: 'lesson'; lesson: Lesson; unit: Unit }
  | { kind: 'section'; placed: PlacedSection }
  /** With the section that explains it first, where one does. */
  | { kind: 'term'; term: Term; placed: PlacedSection | undefined }
  | { kind: 'event'; event: TimelineEvent; statements: string[] }
  | { kind: 'concept'; concept: ConceptHoldings['concept']; placed: PlacedSection | undefined };

/** Something of a pack with its words. */
export interface Document {
  source: FoundSource;
  /** Normalised lines: the title, then all that can be read below it. */
  text: string;
}

type Loaded = Pick<Catalogue, 'packs' | 'lessons' | 'sections' | 'facts' | 'terms' | 'concepts'>;

/** All that packs hold besides their cards, in pack order. Only the normalised words are new; the rest is referred to. */
export function gatherDocuments({ packs, lessons, sections, facts, terms, concepts }: Loaded): Document[] {
  const explainedIn = new Map<string, PlacedSection>();
  const sources: FoundSource[] = Array.from(lessons.values(), (placed) => ({ kind: 'lesson', ...placed }));
  for (const placed of sections.values()) {
    sources.push({ kind: 'section', placed });
    for (const term of termsOfBlocks(placed.section.blocks)) {
      if (!explainedIn.has(term)) explainedIn.set(term, placed);
    }
  }
  for (const term of terms.values()) sources.push({ kind: 'term', term, placed: explainedIn.get(term.id) });
  for (const event of packs.flatMap(({ explore }) => explore.timeline)) {
    const statements = event.facts.flatMap((id) => facts.get(id)?.statement ?? []);
    sources.push({ kind: 'event', event, statements });
  }
  for (const { concept, sections: taught } of concepts.values()) {
    sources.push({ kind: 'concept', concept, placed: sections.get(taught[0]?.id ?? '') });
  }
  return sources.map((source) => ({ source, text: wordsOf(source).map(normalise).join('\n') }));
}

/** What is read under a title, from the top. */
export function partsOf(source: FoundSource): Part[] {
  switch (source.kind) {
    case 'lesson':
      return source.lesson.objectives.map((text) => ({ text }));
    case 'section':
      return partsOfBlocks(source.placed.section.blocks);
    case 'term':
      return [{ text: source.term.definition }];
    case 'event':
      return source.statements.map((text) => ({ text }));
    case 'concept':
      return [{ text: source.concept.summary }];
  }
}

/** What it is called. */
export function titleOf(source: FoundSource): string {
  switch (source.kind) {
    case 'lesson':
      return source.lesson.title;
    case 'section':
      return source.placed.section.title;
    case 'term':
      return source.term.title;
    case 'event':
      return source.event.title;
    case 'concept':
      return source.concept.title;
  }
}

/** An event is found by its date and by who took part as well. */
function wordsOf(source: FoundSource): string[] {
  const below = partsOf(source).map(({ text }) => text);
  const beside = source.kind === 'event' ? [[source.event.date, ...source.event.actors].join(' ')] : [];
  return [titleOf(source), ...below, ...beside];
}
