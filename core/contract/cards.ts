import { z } from 'zod';
import { richTextSchema } from '#core/content/pack.ts';
import { ratingSchema } from '#core/study/event.ts';
import { factViewSchema } from './questions.ts';

const nextIntervalSchema = z.object({
  rating: ratingSchema,
  /** Minutes until the card is asked again, when that is less than a day. */
  minutes: z.number().optional(),
  /** Days until the card is asked again, otherwise. */
  days: z.number().optional(),
});

const cardViewSchema = z.object({
  card: z.string(),
  kind: z.enum(['basic', 'cloze', 'typed']),
  /** basic and typed: the question. */
  front: richTextSchema,
  /** basic: the answer. */
  back: richTextSchema,
  /** cloze: the text with this card's gaps. */
  parts: z.array(
    z.union([z.object({ text: z.string() }), z.object({ gap: z.string(), hint: z.string().optional() })]),
  ),
  /** typed: the answer and the spellings that count. */
  answer: z.string().optional(),
  accept: z.array(z.string()),
  facts: z.array(factViewSchema),
  section: z.object({ id: z.string(), title: z.string(), lesson: z.string() }),
  phase: z.enum(['new', 'learning', 'review', 'relearning']),
  /** How often the card had been rated when it was shown; a rating says it back. */
  reps: z.number(),
  /** Expected chance of recall now, 0..1; absent for a card never seen. */
  recall: z.number().optional(),
  intervals: z.array(nextIntervalSchema),
});
export type CardView = z.infer<typeof cardViewSchema>;

export const sessionViewSchema = z.object({
  /** The card to show; null when none is left today. */
  card: cardViewSchema.nullable(),
  /** Cards left today. */
  left: z.object({ new: z.number(), learning: z.number(), review: z.number() }),
  /** Due reviews that today's limit leaves for tomorrow. */
  heldBack: z.number(),
  /** Cards rated on this study day. */
  doneToday: z.number(),
  /** Whether {@link contract.study.undoRating} has something to take back. */
  canUndo: z.boolean(),
  /** When the next card falls due, milliseconds since the epoch; null when none is scheduled. */
  nextDueAt: z.number().nullable(),
});
export type SessionView = z.infer<typeof sessionViewSchema>;
