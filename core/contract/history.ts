import { z } from 'zod';
import { idSchema, ratingSchema } from '#core/study/event.ts';
import { DEED_NAMES } from './cards.ts';
import { HISTORY_PARTS } from './history-parts.ts';

/** Most deeds told at once. */
export const MAX_DEEDS = 200;

/** Deeds that nothing takes back; a later one changes what they did. */
const LASTING_DEEDS = [
  'answered',
  'hint-taken',
  'answer-shown',
  'attempt-started',
  'attempt-finished',
  'section-read',
  'preset-changed',
  'deck-options-changed',
  'search-saved',
  'search-removed',
  'exam-set',
  'exam-removed',
  'goal-set',
  'catch-up-set',
] as const;

const historyDeedSchema = z.object({
  event: idSchema,
  /** Names the whole deed for {@link contract.study.undo}. */
  deed: idSchema,
  /** Milliseconds since the epoch, and minutes local time was ahead of UTC then. */
  at: z.number(),
  offset: z.number(),
  /** The study day as an ISO date. */
  date: z.string(),
  what: z.enum([...DEED_NAMES, ...LASTING_DEEDS]),
  /** Cards or notes it was about. */
  count: z.number(),
  /** What it was about; null where its pack is not installed. */
  label: z.string().nullable(),
  /** Of a rating. */
  rating: ratingSchema.optional(),
  /** Of an answer, 0..1. */
  score: z.number().optional(),
  isRevocable: z.boolean(),
  isTakenBack: z.boolean(),
});
export type HistoryDeed = z.infer<typeof historyDeedSchema>;

export const historyInputSchema = z.object({
  part: z.enum(HISTORY_PARTS).default('all'),
  /** The event after which to go on: the last one told before. */
  after: idSchema.optional(),
  limit: z.number().int().min(1).max(MAX_DEEDS).default(100),
});

export const historySchema = z.object({
  /** ISO date of the present study day. */
  today: z.string(),
  /** Latest first. */
  deeds: z.array(historyDeedSchema),
  /** Given back as `after` it tells what comes before; null at the beginning of the history. */
  next: idSchema.nullable(),
});
export type History = z.infer<typeof historySchema>;
