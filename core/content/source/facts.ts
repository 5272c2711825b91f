import { z } from 'zod';
import type { Fact } from '#core/content/pack.ts';
import type { Context } from './context.ts';
import { readDeclarations } from './declarations.ts';
import { date, dateOrRange, day } from './date.ts';
import { id, text } from './shape.ts';
import { sources } from './sources.ts';

const schema = z.strictObject({
  id,
  statement: text,
  date: dateOrRange,
  asOf: date,
  volatile: z.boolean().default(false),
  staleAfter: day.optional(),
  verified: z.enum(['yes', 'seed']),
  sources: sources.min(1),
});

/** Reads every file under `facts/`, in the order of their names. */
export function readFacts(context: Context): Fact[] {
  return [...context.files.keys()]
    .filter((file) => /^facts\/[^/]+\.yaml$/.test(file))
    .toSorted()
    .flatMap((file) => readFactFile(context, file));
}

function readFactFile(context: Context, file: string): Fact[] {
  const { report, globalId } = context;
  const entries = readDeclarations(context, file, 'facts', 'fact', schema);
  return entries.map(({ value, placeOf }) => {
    const { volatile, ...fact } = value;
    if (volatile && !fact.staleAfter) {
      report.flaw(placeOf('volatile'), `the fact \`${fact.id}\` is volatile and needs \`staleAfter\``);
    }
    if (!volatile && fact.staleAfter) {
      report.flaw(placeOf('staleAfter'), `the fact \`${fact.id}\` has \`staleAfter\` and needs \`volatile: true\``);
    }
    if (fact.staleAfter && fact.staleAfter.slice(0, fact.asOf.length) < fact.asOf) {
      report.flaw(placeOf('staleAfter'), `the fact \`${fact.id}\` was checked after its \`staleAfter\``);
    }
    return { ...fact, id: globalId(fact.id) };
  });
}
