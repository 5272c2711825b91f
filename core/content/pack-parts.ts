import { z } from 'zod';

/** A local id as authors write it: kebab-case. */
export const localIdSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** An id that is unique among all packs. */
export const globalId = z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/);

/** An address of the web. Whatever else a link could lead to, such as a script, is none. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s<>"]+$/, 'must be an address that begins with https:// or http://');

/** Where a fact was seen. `url` is absent where only a copy was read (then publisher and title are cited). */
export const sourceSchema = z.object({
  publisher: z.string(),
  title: z.string(),
  url: webAddress.optional(),
  year: z.number().int(),
});
export type Source = z.infer<typeof sourceSchema>;
