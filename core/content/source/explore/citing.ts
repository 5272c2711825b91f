import { z } from 'zod';
import type { Source } from '#core/content/pack-parts.ts';
import type { Context } from '#core/content/source/context.ts';
import { ids, type Entry } from '#core/content/source/shape.ts';
import { sources } from '#core/content/source/sources.ts';

/** What carries an entry: facts of the pack, or sources named on the spot. */
export const citingFields = { facts: ids.default([]), sources: sources.default([]) };

export type Citing = z.infer<z.ZodObject<typeof citingFields>>;

/** Notes the facts an entry cites; one that cites neither facts nor sources is reported. */
export function referToCited(
  entry: Entry<Citing>,
  context: Context,
): { facts: string[]; sources: Source[] } {
  const { value, placeOf } = entry;
  if (value.facts.length + value.sources.length === 0) {
    context.report.flaw(placeOf('id'), 'this cites neither facts nor sources');
  }
  return { facts: referToFacts(value.facts, entry, context), sources: value.sources };
}

/** Notes cited facts and makes their ids global. */
export function referToFacts(
  facts: readonly string[],
  { placeOf }: Pick<Entry<unknown>, 'placeOf'>,
  { registry, globalId }: Context,
): string[] {
  facts.forEach((fact, index) => registry.refer('fact', fact, placeOf('facts', index)));
  return facts.map(globalId);
}
