import { z } from 'zod';
import { MISSING_CAUSES } from '#core/study/missing-card.ts';
import { cardChangeSchema, ratingSchema } from '#core/study/event.ts';
import { marksViewSchema } from './cards.ts';
import { factViewSchema } from './questions.ts';

/** A change of cards as a page asks for it; "until tomorrow" is worked out by the host, which knows the study day. */
export const cardChangeInputSchema = cardChangeSchema.extend({
  /** True: not asked before tomorrow. False: asked again. */
  buried: z.boolean().optional(),
});

/** Cards changed by one call. */
export const MAX_CARDS_CHANGED = 50_000;

const historyRowSchema = z.object({
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** `practised`: outside the schedule. `moved`: given another due day. `forgotten`: set back to new. */
  kind: z.enum(['rated', 'practised', 'moved', 'forgotten']),
  rating: ratingSchema.optional(),
  /** Expected chance of recall just before, 0..1; absent where it had not been learned. */
  recall: z.number().optional(),
  /** What was given: minutes within the day, or days. */
  minutes: z.number().optional(),
  days: z.number().optional(),
  tookMs: z.number().optional(),
});
export type HistoryRow = z.infer<typeof historyRowSchema>;

/** Everything known of one card. */
export const cardInfoSchema = z.object({
  card: z.string(),
  /** Null where its pack is not installed, or its note is gone: the history stays. */
  content: z
    .object({
      label: z.string(),
      kind: z.enum(['basic', 'cloze', 'typed', 'image-occlusion']),
      isReworded: z.boolean(),
      deck: z.object({ id: z.string(), title: z.string(), pack: z.string() }),
      concepts: z.array(z.object({ id: z.string(), title: z.string() })),
      /** Those of the pack, or of an own note. */
      tags: z.array(z.string()),
      facts: z.array(factViewSchema),
      section: z.object({ id: z.string(), title: z.string(), lesson: z.string() }).nullable(),
      /** Own notes: when it was written, milliseconds since the epoch. */
      createdAt: z.number().optional(),
    })
    .nullable(),
  /** Why there is no content; null where there is. */
  missing: z.enum(MISSING_CAUSES).nullable(),
  marks: marksViewSchema,
  /** Null for a card never rated. */
  memory: z
    .object({
      phase: z.enum(['learning', 'review', 'relearning']),
      /** Days after which recall has dropped to 90 %. */
      stability: z.number(),
      /** 1 (easy) to 10 (hard). */
      difficulty: z.number(),
      /** Expected chance of recall now, 0..1. */
      recall: z.number(),
      /** 0 while in its steps. */
      intervalDays: z.number(),
      /** Milliseconds since the epoch. */
      dueAt: z.number(),
      reps: z.number(),
      lapses: z.number(),
      /** ISO date of the study day of the first rating. */
      introduced: z.string(),
      isLeech: z.boolean(),
    })
    .nullable(),
  /** Oldest first. */
  history: z.array(historyRowSchema),
  /** Expected recall over time, from the first rating to the due day or today: a saw whose teeth grow wider. */
  curve: z.array(z.object({ at: z.number(), recall: z.number() })),
});
export type CardInfo = z.infer<typeof cardInfoSchema>;
