import { z } from 'zod';
import type { Term } from '#core/content/pack.ts';
import type { Context } from './context.ts';
import { readDeclarations } from './declarations.ts';
import { id, ids, text } from './shape.ts';

const schema = z.strictObject({ id, title: text, definition: text, facts: ids.default([]) });

/** Reads `glossary.yaml`; a pack without terms has none. */
export function readGlossary(context: Context): Term[] {
  const { files, registry, globalId } = context;
  if (!files.has('glossary.yaml')) return [];
  const entries = readDeclarations(context, 'glossary.yaml', 'terms', 'term', schema);
  return entries.map(({ value, placeOf }) => {
    value.facts.forEach((fact, index) => registry.refer('fact', fact, placeOf('facts', index)));
    return { ...value, id: globalId(value.id), facts: value.facts.map(globalId) };
  });
}
