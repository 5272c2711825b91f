import { z } from 'zod';
import { globalId } from './pack-parts.ts';

/** Text inside a paragraph. Never an HTML string: the page builds elements from these nodes only. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis'; children: Inline[] }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'term'; term: string; children: Inline[] }
  | { kind: 'citation'; facts: string[] };

export const inlineSchema: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('emphasis'), children: z.array(inlineSchema) }),
    z.object({ kind: z.literal('strong'), children: z.array(inlineSchema) }),
    z.object({ kind: z.literal('term'), term: globalId, children: z.array(inlineSchema) }),
    z.object({ kind: z.literal('citation'), facts: z.array(globalId).min(1) }),
  ]),
);

/** One side of a card: text with `**strong**` and `*emphasis*` already turned into nodes. */
export const richTextSchema = z.array(inlineSchema);
export type RichText = z.infer<typeof richTextSchema>;
