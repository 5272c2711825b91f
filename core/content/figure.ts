import { z } from 'zod';
import { globalId } from './pack-parts.ts';

/** What a figure of a lesson draws of the pack's own data, by ids of its entries under `explore/`. */
export const figureSchema = z.discriminatedUnion('draws', [
  /** Events on a strip of years, in order of time. */
  z.object({ draws: z.literal('timeline'), events: z.array(globalId).min(1) }),
  /** Who belonged to some partnerships, and from when to when. */
  z.object({ draws: z.literal('membership'), partnerships: z.array(globalId).min(1) }),
  /** How high stations fly and how their orbits are tilted. */
  z.object({ draws: z.literal('orbits'), stations: z.array(globalId).min(1) }),
]);
export type Figure = z.infer<typeof figureSchema>;
