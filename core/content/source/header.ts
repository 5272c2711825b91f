import { z } from 'zod';
import { OWN_PACK } from '#core/content/own-pack-id.ts';
import { packSchema } from '#core/content/pack.ts';
import type { Context } from './context.ts';
import { readYaml } from './context.ts';
import { day } from './date.ts';
import { id, ids, readShape, text, type Entry } from './shape.ts';

const schema = z.strictObject({
  id: id.refine((value) => value !== OWN_PACK, `must not be \`${OWN_PACK}\`, under which learners' own notes stand`),
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
