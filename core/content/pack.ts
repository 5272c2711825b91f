import { z } from 'zod';
import { exploreSchema } from './explore.ts';
import { figureSchema, type Figure } from './figure.ts';
import { inlineSchema, richTextSchema, type Inline } from './inline.ts';
import { itemSchema } from './item.ts';
import { globalId, localIdSchema, sourceSchema } from './pack-parts.ts';

/*
 * A compiled pack: what `compile` makes of a pack folder and what every other layer reads.
 * All ids in it are global: `<pack>/<local id>`; cards are `<pack>/<note>/<card>`, sections `<pack>/<lesson>/<section>`.
 */

/** One atomic, dated, sourced statement. Cards, items and paragraphs cite facts by id. */
export const factSchema = z.object({
  id: globalId,
  statement: z.string(),
  /** When it held or happened: an ISO date, month or year, or a range `a/b`. */
  date: z.string(),
  sources: z.array(sourceSchema).min(1),
  /** ISO date, month or year in which the statement was last checked. */
  asOf: z.string(),
  /** ISO date after which a volatile statement has to be shown as possibly out of date; absent for settled facts. */
  staleAfter: z.string().optional(),
  /** `seed`: from the 2021 article the curriculum starts from. */
  verified: z.enum(['yes', 'seed']),
});
export type Fact = z.infer<typeof factSchema>;

export const conceptSchema = z.object({
  id: globalId,
  title: z.string(),
  summary: z.string(),
  prerequisites: z.array(globalId),
});
export type Concept = z.infer<typeof conceptSchema>;

export const termSchema = z.object({
  id: globalId,
  title: z.string(),
  definition: z.string(),
  facts: z.array(globalId),
});
export type Term = z.infer<typeof termSchema>;

/** What stands in a section, top to bottom. `id` is stable within the section and is what reading resumes at. */
export type Block =
  | { kind: 'paragraph'; id: string; children: Inline[] }
  | { kind: 'list'; id: string; ordered: boolean; items: Inline[][] }
  | { kind: 'quote'; id: string; children: Inline[] }
  | { kind: 'check'; id: string; item: string }
  /** `children` is its caption. */
  | { kind: 'figure'; id: string; figure: Figure; children: Inline[] }
  | { kind: 'viewpoint'; id: string; holder: string; date: string; stance?: Stance; blocks: Block[] };

/** The side a viewpoint takes on one of the pack's contested questions. */
export interface Stance {
  question: string;
  side: string;
}

export const blockSchema: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('paragraph'), id: z.string(), children: z.array(inlineSchema) }),
    z.object({
      kind: z.literal('list'),
      id: z.string(),
      ordered: z.boolean(),
      items: z.array(z.array(inlineSchema)),
    }),
    z.object({ kind: z.literal('quote'), id: z.string(), children: z.array(inlineSchema) }),
    z.object({ kind: z.literal('check'), id: z.string(), item: globalId }),
    z.object({
      kind: z.literal('figure'),
      id: z.string(),
      figure: figureSchema,
      children: z.array(inlineSchema),
    }),
    z.object({
      kind: z.literal('viewpoint'),
      id: z.string(),
      holder: z.string(),
      date: z.string(),
      stance: z.object({ question: globalId, side: z.string() }).optional(),
      blocks: z.array(blockSchema),
    }),
  ]),
);

export const sectionSchema = z.object({
  id: globalId,
  title: z.string(),
  /** Concepts this section teaches (a subset of the lesson's). */
  concepts: z.array(globalId),
  blocks: z.array(blockSchema),
});
export type Section = z.infer<typeof sectionSchema>;

export const lessonSchema = z.object({
  id: globalId,
  title: z.string(),
  /** Reading time, minutes, as the author judges it. */
  minutes: z.number().positive(),
  concepts: z.array(globalId).min(1),
  objectives: z.array(z.string()).min(1),
  sections: z.array(sectionSchema).min(1),
});
export type Lesson = z.infer<typeof lessonSchema>;

const cardBase = {
  id: globalId,
  note: globalId,
  /** The note's own words in the pack's language, for lists and search. */
  label: z.string(),
  concepts: z.array(globalId).min(1),
  facts: z.array(globalId).min(1),
  /** The section the card can be answered from; null for a card of the learner's own, never in a pack. */
  section: globalId.nullable(),
  tags: z.array(z.string()),
};

/** A part of a picture that is covered until it is known, in shares of the picture's width and height (0 to 1). */
export const maskSchema = z.object({
  /** Number of the card that asks for it; it stays when other parts come or go. */
  number: z.number().int().min(1).max(999),
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().min(0.005).max(1),
  height: z.number().min(0.005).max(1),
  /** What is under it: the answer. */
  label: z.string().trim().min(1).max(200),
  /** Said in place of the picture to whoever cannot see it: where the part is. */
  description: z.string().trim().max(300).optional(),
});
export type Mask = z.infer<typeof maskSchema>;

/** What a learner is asked. A note makes one card (basic, typed), two (reversed), one a gap number or one a mask. */
export const cardSchema = z.discriminatedUnion('kind', [
  z.object({ ...cardBase, kind: z.literal('basic'), front: richTextSchema, back: richTextSchema }),
  z.object({
    ...cardBase,
    kind: z.literal('cloze'),
    /** The text in order; the gaps of this card are hidden until it is turned. */
    parts: z.array(
      z.union([
        z.object({ text: z.string() }),
        z.object({ gap: z.string(), hint: z.string().optional() }),
      ]),
    ),
  }),
  z.object({
    ...cardBase,
    kind: z.literal('typed'),
    front: richTextSchema,
    answer: z.string(),
    /** Other spellings that count as the answer. */
    accept: z.array(z.string()),
  }),
  z.object({
    ...cardBase,
    kind: z.literal('image-occlusion'),
    /** Where the picture is found below `/media/`: `<pack>/<file>`, or `own/<file>` for a learner's own. */
    image: z.string(),
    /** What the picture shows, for whoever cannot see it. */
    alt: z.string(),
    /** Pixels, where they are known. */
    size: z.object({ width: z.number(), height: z.number() }).optional(),
    /** Every part of the note, those of its other cards included. */
    masks: z.array(maskSchema).min(1),
    /** Number of the mask this card asks for. */
    asked: z.number().int(),
  }),
]);
export type Card = z.infer<typeof cardSchema>;
export type ClozePart = Extract<Card, { kind: 'cloze' }>['parts'][number];

export const unitSchema = z.object({
  id: globalId,
  title: z.string(),
  summary: z.string(),
  objectives: z.array(z.string()).min(1),
  lessons: z.array(lessonSchema).min(1),
  cards: z.array(cardSchema),
  items: z.array(itemSchema),
  /** How a unit test is drawn from the items. */
  blueprint: z.object({
    items: z.number().int().positive(),
    minutes: z.number().positive(),
    /** Share of each level, 0..1; they add up to 1. */
    levels: z.object({ recall: z.number(), understanding: z.number(), judgement: z.number() }),
  }),
});
export type Unit = z.infer<typeof unitSchema>;

/** Bumped when the shape of a compiled pack changes, so that a stale compiled file is recompiled, not misread. */
export const PACK_FORMAT = 4;

/** A picture of a pack, kept as a file beside the compiled pack. */
export const mediaSchema = z.object({
  /** Name in the pack's folder `media/`. */
  file: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpe?g|webp)$/),
  /** Pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  bytes: z.number().int().positive(),
  /** Of its bytes, 8 hex digits: another picture under the same name is another address. */
  hash: z.string().regex(/^[0-9a-f]{8}$/),
});
export type PackMedia = z.infer<typeof mediaSchema>;

export const packSchema = z.object({
  format: z.literal(PACK_FORMAT),
  id: localIdSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be a semantic version such as 1.0.0'),
  title: z.string(),
  summary: z.string(),
  /** BCP 47 tag, e.g. `en`. */
  language: z.string(),
  licence: z.string(),
  authors: z.array(z.string()).min(1),
  /** ISO date on which the pack as a whole was last checked. */
  asOf: z.string(),
  units: z.array(unitSchema),
  facts: z.array(factSchema),
  concepts: z.array(conceptSchema),
  terms: z.array(termSchema),
  explore: exploreSchema,
  media: z.array(mediaSchema),
});
export type Pack = z.infer<typeof packSchema>;

/** Something in a pack folder an author has to mend. */
export interface Problem {
  /** Path relative to the pack folder, `/` on every system. */
  file: string;
  /** 1-based; 1 where the file as a whole is meant. */
  line: number;
  /** One sentence: what is wrong and, where it helps, what to do. */
  cause: string;
}
