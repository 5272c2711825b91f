import { z } from 'zod';
import { HIT_KINDS } from '#core/search/everything/kinds.ts';

/** A text to be read, with the places of the words found in it: characters from the first up to the second number. */
const markedTextSchema = z.object({ text: z.string(), marks: z.array(z.tuple([z.number(), z.number()])) });
export type MarkedTextView = z.infer<typeof markedTextSchema>;

export const hitSchema = z.object({
  kind: z.enum(HIT_KINDS),
  /** Global id of what was found. */
  id: z.string(),
  title: markedTextSchema,
  /** What can be read under the title, with most of the words; null where there is nothing. */
  snippet: markedTextSchema.nullable(),
  /** What it stands in: the unit of a lesson, the lesson of a section, the deck of a card; null where in nothing. */
  place: z.string().nullable(),
  /** ISO date, month or year of an event. */
  date: z.string().nullable(),
  /** Where in the lessons it is read; null for cards and events, and for what no lesson explains. */
  reading: z
    .object({ lesson: z.string(), section: z.string().nullable(), block: z.string().nullable() })
    .nullable(),
});
export type Hit = z.infer<typeof hitSchema>;

export const foundSchema = z.object({
  /** Hits of all kinds, shown or not. */
  total: z.number(),
  /** Kinds of which there are hits: how many in all, and the best of them, best first. */
  kinds: z.array(z.object({ kind: z.enum(HIT_KINDS), total: z.number(), hits: z.array(hitSchema) })),
});
export type FoundView = z.infer<typeof foundSchema>;
