import { z } from 'zod';
import { localIdSchema } from '#core/content/pack-parts.ts';
import { safeParse } from '#core/safe-parse.ts';
import { MAX_ID_CHARS, MAX_TEXT_CHARS, MAX_UNKNOWN_FIELDS } from './limits.ts';
import type { Place, Report } from './report.ts';
import type { YamlSource } from './yaml.ts';

/** A value of the author's, with the place of each of its fields. */
export interface Entry<T> {
  value: T;
  placeOf: (...path: PropertyKey[]) => Place;
}

/** Words as written; only line breaks of the file become spaces. */
export const text = z
  .string()
  .max(MAX_TEXT_CHARS, `must not be longer than ${MAX_TEXT_CHARS} characters`)
  .transform((value) =>
    value
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join(' '),
  )
  .pipe(z.string().min(1, 'must not be empty'));

export const id = localIdSchema.max(MAX_ID_CHARS, `must not be longer than ${MAX_ID_CHARS} characters`);

/** A list of ids, each named once. */
export const ids = z
  .array(id)
  .refine((list) => new Set(list).size === list.length, 'must not name the same id twice');

/** Checks a whole file against a schema; every mismatch is reported with the field and its line. */
export function readShape<T>(source: YamlSource, schema: z.ZodType<T>, report: Report): Entry<T> | undefined {
  const placeOf = (...path: PropertyKey[]) => source.placeOf(path);
  const value = checkShape(source.value, placeOf, schema, report);
  return value === undefined ? undefined : { value, placeOf };
}

/** Checks one value against a schema. @param placeOf where a field of the value stands. */
export function checkShape<T>(
  raw: unknown,
  placeOf: Entry<T>['placeOf'],
  schema: z.ZodType<T>,
  report: Report,
): T | undefined {
  const result = safeParse(schema, raw, { error: describeIssue });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys.slice(0, MAX_UNKNOWN_FIELDS)) {
        const path = [...issue.path, key];
        report.fault(placeOf(...path), `\`${nameField(path)}\` is not a field known here`);
      }
    } else {
      const name = nameField(issue.path);
      report.fault(placeOf(...issue.path), name ? `\`${name}\` ${issue.message}` : issue.message);
    }
  }
  return undefined;
}

/** `options[2].feedback`, counted from 1 as authors count. */
function nameField(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step + 1}]`;
    return name ? `${name}.${String(step)}` : String(step);
  }, '');
}

const EXPECTED: Record<string, string> = {
  string: 'must be text; put it in quotes if it looks like a number or like true, false or null',
  number: 'must be a number',
  int: 'must be a whole number',
  boolean: 'must be true or false',
  array: 'must be a list',
  object: 'must be a map of fields',
};

/** Words an issue for authors; schemas with a message of their own keep it. */
function describeIssue(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return 'is missing';
    return EXPECTED[issue.expected] ?? `must be ${issue.expected}`;
  }
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return `must have at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}`;
    return issue.inclusive ? `must be at least ${issue.minimum}` : `must be more than ${issue.minimum}`;
  }
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  if (issue.code === 'invalid_value') return `must be ${issue.values.map(String).join(' or ')}`;
  if (issue.code === 'invalid_union' && issue.input === undefined) return 'is missing';
  return 'is not valid';
}
