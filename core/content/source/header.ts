import { z } from 'zod';
import { packSchema } from '#core/content/pack.ts';
import type { Context } from './context.ts';
import { readYaml } from './context.ts';
import { day } from './date.ts';
import { id, ids, readShape, text, type Entry } from './shape.ts';

const schema = z.strictObject({
  id,
  version: packSchema.shape.version,
  title: text,
  summary: text,
  language: z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'must be a language tag such as en'),
  licence: text,
  authors: z.array(text).min(1),
  asOf: day,
  units: ids.min(1),
});
export type Header = z.infer<typeof schema>;

/** Reads `pack.yaml`. */
export function readHeader(context: Pick<Context, 'files' | 'report'>): Entry<Header> | undefined {
  const source = readYaml(context, 'pack.yaml');
  return source && readShape(source, schema, context.report);
}
