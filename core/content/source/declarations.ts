import { z } from 'zod';
import { readYaml, type Context } from './context.ts';
import type { Kind } from './registry.ts';
import { checkShape, readShape, type Entry } from './shape.ts';

/**
 * Reads a file that is one list of things of a kind, under one key, and declares their ids. A wrong entry is reported
 * and left out, and the others are read; references to its id are not reported as well.
 */
export function readDeclarations<T extends { id: string }>(
  context: Context,
  file: string,
  key: string,
  kind: Kind,
  schema: z.ZodType<T>,
): Entry<T>[] {
  const source = readYaml(context, file);
  const list = source && readShape(source, z.strictObject({ [key]: z.array(z.unknown()).min(1) }), context.report);
  if (!list) {
    context.registry.giveUp(kind);
    return [];
  }
  return declareEntries(context, list.value[key] ?? [], (...path) => list.placeOf(key, ...path), kind, schema);
}

/** Declares the entries of one list of a file; see {@link readDeclarations}. */
export function declareEntries<T extends { id: string }>(
  { report, registry }: Context,
  list: readonly unknown[],
  placeOfEntry: Entry<unknown>['placeOf'],
  kind: Kind,
  schema: z.ZodType<T>,
): Entry<T>[] {
  return list.flatMap((raw, index) => {
    const placeOf = (...path: PropertyKey[]) => placeOfEntry(index, ...path);
    const id = findId(raw);
    if (id === undefined) registry.giveUp(kind);
    else registry.declare(kind, id, placeOf('id'));
    const value = checkShape(raw, placeOf, schema, report);
    return value === undefined ? [] : [{ value, placeOf }];
  });
}

/** The id of an entry, whatever else may be wrong with it. */
function findId(raw: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return undefined;
  return typeof raw.id === 'string' ? raw.id : undefined;
}
