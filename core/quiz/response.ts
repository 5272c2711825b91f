import { z } from 'zod';
import { MAX_ESSAY } from './essay-length.ts';

/** Ids of options, entries and fields are short: a letter, an author's id, or eight hex digits. */
const id = z.string().max(60);

/** What stands in each field, by the field's id: words typed, or the id of a choice. Fields left open are left out. */
const values = z
  .record(id, z.string().max(200))
  .refine((record) => Object.keys(record).length <= 50, 'names more fields than any item has');

const single = z.object({ kind: z.literal('single'), option: id });
const multiple = z.object({ kind: z.literal('multiple'), options: z.array(id).max(50) });
const trueFalse = z.object({ kind: z.literal('true-false'), answer: z.boolean() });

const partResponseSchema = z.discriminatedUnion('kind', [single, multiple, trueFalse]);
/** An answer to one question about a case. */
export type PartResponse = z.infer<typeof partResponseSchema>;

/** An answer to an item, by item kind. Options and entries are named by their ids within the item. */
export const responseSchema = z.discriminatedUnion('kind', [
  single,
  multiple,
  trueFalse,
  z.object({ kind: z.literal('ordering'), entries: z.array(id).max(50) }),
  z.object({ kind: z.literal('short-text'), values }),
  /** `number` as typed, `unit` by its name. */
  z.object({ kind: z.literal('numeric'), values }),
  z.object({ kind: z.literal('matching'), values }),
  z.object({ kind: z.literal('gaps'), values }),
  z.object({ kind: z.literal('categorise'), values }),
  z.object({ kind: z.literal('timeline'), values }),
  z.object({ kind: z.literal('hotspot'), regions: z.array(id).max(50) }),
  /** By the id of the part; parts left open are left out. */
  z.object({
    kind: z.literal('scenario'),
    parts: z
      .record(id, partResponseSchema)
      .refine((record) => Object.keys(record).length <= 4, 'names more parts than any case has'),
  }),
  /** `criteria` are those the learner found met, once the model answer was shown; absent while it is not marked. */
  z.object({
    kind: z.literal('essay'),
    text: z.string().max(MAX_ESSAY),
    criteria: z.array(id).max(6).optional(),
  }),
]);
export type Response = z.infer<typeof responseSchema>;
export type ResponseOf<K extends Response['kind']> = Extract<Response, { kind: K }>;
/** A response that fills in fields. */
export type FieldsResponse = Extract<Response, { values: unknown }>;
