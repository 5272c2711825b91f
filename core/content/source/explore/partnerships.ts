import { z } from 'zod';
import { PARTNERSHIP_KINDS, type Partnership } from '#core/content/explore.ts';
import type { Context } from '#core/content/source/context.ts';
import { date } from '#core/content/source/date.ts';
import { readDeclarations } from '#core/content/source/declarations.ts';
import { id, text } from '#core/content/source/shape.ts';
import { citingFields, referToCited } from './citing.ts';
import { country } from './country.ts';

const FILE = 'explore/partnerships.yaml';

const schema = z.strictObject({
  id,
  title: text,
  kind: z.enum(PARTNERSHIP_KINDS),
  from: date,
  to: date.optional(),
  status: text,
  ...citingFields,
  members: z
    .array(
      z
        .strictObject({
          country: country.optional(),
          agency: text.optional(),
          joined: date.optional(),
          role: text.optional(),
        })
        .refine((member) => member.country ?? member.agency, 'names a country or an agency'),
    )
    .min(1),
});

/** Reads who works with whom. */
export function readPartnerships(context: Context): Partnership[] {
  if (!context.files.has(FILE)) return [];
  const entries = readDeclarations(context, FILE, 'partnerships', 'partnership', schema);
  return entries.map((entry) => {
    const { value, placeOf } = entry;
    if (value.to && value.to.slice(0, value.from.length) < value.from.slice(0, value.to.length)) {
      context.report.flaw(placeOf('to'), `the partnership \`${value.id}\` ends before it begins`);
    }
    return { ...value, id: context.globalId(value.id), ...referToCited(entry, context) };
  });
}
