import { z } from 'zod';
import { idSchema } from '#core/study/event.ts';

/** The id of a unit, lesson, section, card or anything else that is named. */
export const reference = z.string().min(1).max(200);

export const event = idSchema;

/** Milliseconds from question to answer, at most an hour. */
export const answerTime = z.number().int().min(0).max(3_600_000);

/** Milliseconds from question to rating, at most five minutes. */
export const cardTime = z.number().int().min(0).max(300_000);

/** Text in the search language of the browser. */
export const search = z.string().max(500);

/** What a review is limited to. */
export const scope = {
  unit: reference.optional(),
  lesson: reference.optional(),
  cram: idSchema.optional(),
  sitting: idSchema.optional(),
};
