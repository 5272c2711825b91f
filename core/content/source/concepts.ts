import { z } from 'zod';
import type { Concept } from '#core/content/pack.ts';
import type { Context } from './context.ts';
import { readDeclarations } from './declarations.ts';
import { id, ids, text } from './shape.ts';

const schema = z.strictObject({ id, title: text, summary: text, prerequisites: ids.default([]) });

/** Reads `concepts.yaml`. */
export function readConcepts(context: Context): Concept[] {
  const { registry, globalId } = context;
  const entries = readDeclarations(context, 'concepts.yaml', 'concepts', 'concept', schema);
  return entries.map(({ value, placeOf }) => {
    value.prerequisites.forEach((prerequisite, index) =>
      registry.refer('concept', prerequisite, placeOf('prerequisites', index)),
    );
    return { ...value, id: globalId(value.id), prerequisites: value.prerequisites.map(globalId) };
  });
}
