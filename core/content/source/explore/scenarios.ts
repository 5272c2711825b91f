import { z } from 'zod';
import { VERDICTS, type Scenario } from '#core/content/explore.ts';
import type { Context } from '#core/content/source/context.ts';
import { readDeclarations } from '#core/content/source/declarations.ts';
import { id, ids, text } from '#core/content/source/shape.ts';
import { referToFacts } from './citing.ts';

const FILE = 'explore/scenarios.yaml';

const schema = z.strictObject({
  id,
  title: text,
  case: text,
  clauseYear: z.number().int().min(2011),
  payer: text,
  participants: text,
  setting: z.enum(['bilateral', 'multilateral', 'none']),
  place: text,
  certified: z.boolean(),
  verdict: z.enum(VERDICTS),
  reason: text,
  facts: ids.min(1),
});

/** Reads the worked cases. */
export function readScenarios(context: Context): Scenario[] {
  if (!context.files.has(FILE)) return [];
  const entries = readDeclarations(context, FILE, 'scenarios', 'scenario', schema);
  return entries.map((entry) => ({
    ...entry.value,
    id: context.globalId(entry.value.id),
    facts: referToFacts(entry.value.facts, entry, context),
  }));
}
