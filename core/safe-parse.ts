import { z } from 'zod';

/**
 * Checks a value that may be anything. As `schema.safeParse`, but never throws: Zod measures the `length` of whatever it
 * is given, even of what it has refused already, and throws where that is an object that cannot be made a number.
 */
export function safeParse<T>(
  schema: z.ZodType<T>,
  value: unknown,
  params?: z.core.ParseContext<z.core.$ZodIssue>,
): z.ZodSafeParseResult<T> {
  try {
    return schema.safeParse(value, params);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const path = findImmeasurable(value) ?? [];
    const error = 'has a field called length that is no number';
    return z.custom<T>(() => false, { path, error }).safeParse(value);
  }
}

/** Nothing that is checked stands deeper. */
const MAX_DEPTH = 20;

/** Where an object stands whose `length` is itself an object. */
function findImmeasurable(value: unknown, depth = 0): PropertyKey[] | undefined {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return undefined;
  if (!Array.isArray(value) && 'length' in value && typeof value.length === 'object') return [];
  for (const [key, part] of Object.entries(value)) {
    const path = findImmeasurable(part, depth + 1);
    if (path) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return undefined;
}
