import type { Inline } from '#core/content/inline.ts';
import type { Section } from '#core/content/pack.ts';
import { textsOfBlock } from '#core/content/words-of-block.ts';
import type { Glossary } from '#core/contract/reading.ts';
import type { ApiContext } from './context.ts';
import { api } from './implement.ts';
import { viewFacts } from './views.ts';

export const getGlossary = api.reading.getGlossary.handler(({ context }) => viewGlossary(context));

function viewGlossary({ catalogue, now }: ApiContext): Glossary {
  const occurrences = new Map<string, Glossary['terms'][number]['occurrences']>();
  for (const { section, lesson } of catalogue.sections.values()) {
    for (const term of termsIn(section)) {
      const known = occurrences.get(term) ?? [];
      known.push({
        section: { id: section.id, title: section.title },
        lesson: { id: lesson.id, title: lesson.title },
      });
      occurrences.set(term, known);
    }
  }
  const moment = now();
  const terms = Array.from(catalogue.terms.values(), ({ id, title, definition, facts }) => ({
    id,
    title,
    definition,
    facts: viewFacts(catalogue, facts, moment),
    occurrences: occurrences.get(id) ?? [],
  }));
  return { terms: terms.toSorted((a, b) => a.title.localeCompare(b.title, 'en', { sensitivity: 'base' })) };
}

/** The terms a section explains, each once. */
function termsIn(section: Section): Set<string> {
  const nodes = section.blocks.flatMap(textsOfBlock).flatMap((text) => text.nodes);
  return new Set(nodes.flatMap(termsOfNode));
}

function termsOfNode(node: Inline): string[] {
  if (!('children' in node)) return [];
  return [...(node.kind === 'term' ? [node.term] : []), ...node.children.flatMap(termsOfNode)];
}
