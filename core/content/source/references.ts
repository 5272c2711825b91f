import { z } from 'zod';
import type { Context } from './context.ts';
import { ids, type Entry } from './shape.ts';

/** What every card and item says of itself: the concepts it tests, the facts it rests on, where it is taught. */
export const referenceFields = {
  concepts: ids.min(1),
  facts: ids.min(1),
  section: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be a lesson and a section, such as a-lesson/a-section'),
};

interface References {
  concepts: string[];
  facts: string[];
  section: string;
}

/** Notes the references of a card or item and makes their ids global. */
export function referTo({ value, placeOf }: Entry<References>, { registry, globalId }: Context): References {
  value.concepts.forEach((concept, index) => registry.refer('concept', concept, placeOf('concepts', index)));
  value.facts.forEach((fact, index) => registry.refer('fact', fact, placeOf('facts', index)));
  registry.refer('section', value.section, placeOf('section'));
  return {
    concepts: value.concepts.map(globalId),
    facts: value.facts.map(globalId),
    section: globalId(value.section),
  };
}
