import { z } from 'zod';
import { idSchema, ratingSchema } from '#core/study/event.ts';
import { DEED_NAMES } from './cards.ts';
import { HISTORY_PARTS } from './history-parts.ts';

/** Study days a calendar reaches back: the weeks of a year. */
export const CALENDAR_DAYS = 53 * 7;

/** Most deeds told at once. */
export const MAX_DEEDS = 200;

/** Deeds that are no changes of cards, notes or marks. */
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
  'goal-in-minutes',
  'goal-in-recalls',
  'goal-removed',
  'days-counted',
  'catch-up-begun',
  'catch-up-left',
] as const;

const historyDeedSchema = z.object({
  event: idSchema,
  /** Names the whole deed for {@link contract.history.takeBack}. */
  deed: idSchema,
  /** Milliseconds since the epoch, and minutes local time was ahead of UTC then. */
  at: z.number(),
  offset: z.number(),
  /** The study day as an ISO date. */
  date: z.string(),
  what: z.enum([...DEED_NAMES, ...LASTING_DEEDS]),
  /** Cards or notes it was about; of a goal, how much a week; of catching up, cards a day. */
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

export const takeBackInputSchema = z.object({ event: idSchema, deed: idSchema });

export const studyDaysSchema = z.object({
  /** ISO date of the present study day. */
  today: z.string(),
  /** Of the last {@link CALENDAR_DAYS}, those on which something was done, oldest first. */
  days: z.array(
    z.object({
      date: z.string(),
      /** Answered, in practice out of turn too. */
      cards: z.number(),
      questions: z.number(),
      sections: z.number(),
      minutes: z.number(),
    }),
  ),
});
export type StudyDays = z.infer<typeof studyDaysSchema>;
