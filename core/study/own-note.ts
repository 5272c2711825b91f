import { z } from 'zod';

/*
 * Notes a learner writes beside those of the packs. A note makes cards with ids `own/<note>/<number>`, which stay when
 * its words are corrected, so that the schedule stays too.
 */

/** Pack id under which a learner's own decks and cards stand in the catalogue. */
export const OWN_PACK = 'own';

const words = z.string().trim().min(1).max(5_000);

/** A part of a picture to be named, in shares of its width and height (0 to 1). */
export const maskSchema = z.object({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().min(0.005).max(1),
  height: z.number().min(0.005).max(1),
  /** What is under it: the answer. */
  label: z.string().trim().min(1).max(200),
  /** Said in place of the picture to whoever cannot see it: where the mask is. */
  description: z.string().trim().max(300).optional(),
});
export type Mask = z.infer<typeof maskSchema>;

export const ownNoteContentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('basic'), front: words, back: words }),
  /** Two cards: front to back, and back to front. */
  z.object({ kind: z.literal('reversed'), front: words, back: words }),
  /** One card per gap number, written as in packs: `{{c1::words::hint}}`. */
  z.object({ kind: z.literal('cloze'), text: words }),
  z.object({
    kind: z.literal('typed'),
    front: words,
    answer: z.string().trim().min(1).max(200),
    accept: z.array(z.string().trim().min(1).max(200)).max(50),
  }),
  /** One card per mask. */
  z.object({
    kind: z.literal('image-occlusion'),
    /** File name in the learner's media folder: a hash and an ending. */
    image: z.string().regex(/^[0-9a-f]{64}\.(?:png|jpe?g|webp|gif)$/),
    /** What the picture shows, for whoever cannot see it. */
    alt: words,
    masks: z.array(maskSchema).min(1).max(60),
  }),
]);
export type OwnNoteContent = z.infer<typeof ownNoteContentSchema>;

export const tagSchema = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\s"]+$/, 'a tag is one word');
