import { z } from 'zod';
import { maskSchema } from '#core/content/pack.ts';

export { OWN_PACK } from '#core/content/own-pack-id.ts';

/*
 * Notes a learner writes beside those of the packs. A note makes cards with ids `own/<note>/<number>`, which stay when
 * its words are corrected, so that the schedule stays too.
 */

const words = z.string().trim().min(1).max(5_000);

/** File name in the learner's media folder: the SHA-256 of its bytes, and an ending. */
export const pictureNameSchema = z
  .string()
  .regex(/^[0-9a-f]{64}\.(?:png|jpg|webp)$/, 'is not the name of a picture');

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
    image: pictureNameSchema,
    /** What the picture shows, for whoever cannot see it. */
    alt: words,
    masks: z
      .array(maskSchema)
      .min(1)
      .max(60)
      .refine(
        (masks) => new Set(masks.map(({ number }) => number)).size === masks.length,
        'two parts have the same number',
      ),
  }),
]);
export type OwnNoteContent = z.infer<typeof ownNoteContentSchema>;

export const tagSchema = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\s"]+$/, 'a tag is one word');
