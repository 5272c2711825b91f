import { z } from 'zod';

/** An answer to an item, by item kind. Options and entries are named by their ids within the item. */
export const responseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('single'), option: z.string().max(20) }),
  z.object({ kind: z.literal('multiple'), options: z.array(z.string().max(20)).max(50) }),
  z.object({ kind: z.literal('true-false'), answer: z.boolean() }),
  z.object({ kind: z.literal('ordering'), entries: z.array(z.string().max(20)).max(50) }),
]);
export type Response = z.infer<typeof responseSchema>;
