import { z } from 'zod';
import { text } from './shape.ts';

/** Where a statement was seen, as authors write it. */
export const sources = z.array(
  z.strictObject({
    publisher: text,
    title: text,
    url: z
      .string()
      .regex(/^https?:\/\/[^\s<>"]+$/, 'must be an address that begins with https:// or http://')
      .optional(),
    year: z.number().int(),
  }),
);
