import { z } from 'zod';
import { richTextSchema } from '#core/content/inline.ts';
import { blockSchema, maskSchema } from '#core/content/pack.ts';
import { ratingSchema } from '#core/study/event.ts';
import { factViewSchema } from './questions.ts';

const nextIntervalSchema = z.object({
  rating: ratingSchema,
  /** Minutes until the card is asked again, when that is less than a day. */
  minutes: z.number().optional(),
  /** Days until the card is asked again, otherwise. */
  days: z.number().optional(),
  /** Expected chance of recall when it is asked again, 0..1; only where that is counted in days. */
  recall: z.number().optional(),
});

/** What the learner did to a card beside rating it. */
export const marksViewSchema = z.object({
  isSuspended: z.boolean(),
  /** Put off to a later study day. */
  isBuried: z.boolean(),
  /** 1 to 7; 0 for none. */
  flag: z.number(),
  isMarked: z.boolean(),
  /** The learner's own, beside those of the pack. */
  tags: z.array(z.string()),
  /** Empty where there is none. */
  remark: z.string(),
});
export type MarksView = z.infer<typeof marksViewSchema>;

/** The two sides of a card. */
export const cardFaceSchema = z.object({
  kind: z.enum(['basic', 'cloze', 'typed', 'image-occlusion']),
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
  /** image-occlusion: the picture, what covers it, and the number of the part asked for. */
  picture: z
    .object({
      src: z.string(),
      alt: z.string(),
      /** Pixels, where they are known. */
      size: z.object({ width: z.number(), height: z.number() }).optional(),
      masks: z.array(maskSchema),
      asked: z.number(),
    })
    .optional(),
});
export type CardFace = z.infer<typeof cardFaceSchema>;

const cardViewSchema = cardFaceSchema.extend({
  card: z.string(),
  /** Its note's words in short, to name it by. */
  label: z.string(),
  /** BCP 47 tag of its words; absent where nobody said. */
  language: z.string().optional(),
  marks: marksViewSchema,
  /** The learner's own note it was made of; null for a card of a pack. */
  note: z.string().nullable(),
  /** It says something else than when it was last rated. */
  isReworded: z.boolean(),
  facts: z.array(factViewSchema),
  /** Null for a card of the learner's own. */
  section: z.object({ id: z.string(), title: z.string(), lesson: z.string() }).nullable(),
  phase: z.enum(['new', 'learning', 'review', 'relearning']),
  /** How often the card had been rated when it was shown; a rating says it back. */
  reps: z.number(),
  /** Expected chance of recall now, 0..1; absent for a card never seen. */
  recall: z.number().optional(),
  intervals: z.array(nextIntervalSchema),
});
export type CardView = z.infer<typeof cardViewSchema>;

/** What was taken back, by the newest deed's kind. */
export const DEED_NAMES = [
  'rated',
  'practised',
  'suspended',
  'unsuspended',
  'buried',
  'unburied',
  'flagged',
  'unflagged',
  'marked',
  'unmarked',
  'tagged',
  'moved',
  'forgotten',
  'remarked',
  'note-saved',
  'notes-trashed',
  'notes-restored',
  'deck-saved',
  'deck-removed',
  'highlighted',
  'highlight-removed',
  'bookmarked',
  'bookmark-removed',
] as const;

const undoneSchema = z.object({
  deed: z.enum(DEED_NAMES),
  /** Cards or notes it was about. */
  count: z.number(),
  /** Words of the card, note, deck or passage; null where its pack is not installed. */
  label: z.string().nullable(),
  /** Of a rating. */
  rating: ratingSchema.optional(),
});
export type Undone = z.infer<typeof undoneSchema>;

/** A card that costs more than it gives as it is written, and what it can be mended by. */
const leechSchema = z.object({
  card: z.string(),
  label: z.string(),
  lapses: z.number(),
  /** Both sides in plain words, to write notes from; of a text with gaps, the text as it is written and no back. */
  isCloze: z.boolean(),
  front: z.string(),
  back: z.string(),
  remark: z.string(),
  /** The learner's own note it was made of; null for a card of a pack. */
  note: z.string().nullable(),
  /** Where it is taught: the paragraphs that cite its facts, or all of the section. Null for an own card. */
  section: z
    .object({ id: z.string(), title: z.string(), lesson: z.string(), blocks: z.array(blockSchema) })
    .nullable(),
});
export type Leech = z.infer<typeof leechSchema>;

/** Cards asked out of their turn. */
const cramViewSchema = z.object({
  cram: z.string(),
  search: z.string(),
  /** Whether answers move the schedule. */
  isReal: z.boolean(),
  total: z.number(),
  /** Answered otherwise than `again`, or left out. */
  done: z.number(),
  /** To be asked once more. */
  again: z.number(),
  /** Of all answers, those not `again`. */
  recalled: z.number(),
  answers: z.number(),
});
export type CramView = z.infer<typeof cramViewSchema>;

export const sessionViewSchema = z.object({
  /** The card to show; null when none is left today. */
  card: cardViewSchema.nullable(),
  /** Cards left today. */
  left: z.object({ new: z.number(), learning: z.number(), review: z.number() }),
  /** Due reviews that today's limit leaves for tomorrow. */
  heldBack: z.number(),
  /** Cards rated on this study day. */
  doneToday: z.number(),
  /** Whether {@link contract.study.undo} has something to take back. */
  canUndo: z.boolean(),
  /** When the next card falls due, milliseconds since the epoch; null when none is scheduled. */
  nextDueAt: z.number().nullable(),
  /** What {@link contract.study.undo} took back. */
  undone: undoneSchema.optional(),
  /** The card just rated has become a leech, or is one still. */
  leech: leechSchema.optional(),
  /** In a sitting out of turn. */
  cram: cramViewSchema.optional(),
});
export type SessionView = z.infer<typeof sessionViewSchema>;
