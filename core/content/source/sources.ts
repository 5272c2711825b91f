import { z } from 'zod';
import { webAddress } from '#core/content/pack-parts.ts';
import { text } from './shape.ts';

/** Where a statement was seen, as authors write it. */
export const sources = z.array(
  z.strictObject({
    publisher: text,
    title: text,
    url: webAddress.optional(),
    year: z.number().int(),
  }),
);
