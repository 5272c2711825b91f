import { z } from 'zod';
import {
  historyInputSchema,
  historySchema,
  studyDaysSchema,
  takeBackInputSchema,
} from '#core/contract/history.ts';
import { call } from './call.ts';

export const history = {
  /** What the learner did, latest first, a part at a time. */
  getDeeds: call.input(historyInputSchema).output(historySchema),
  /** Takes back one deed of the history; `conflict` where it was taken back before or is none that can be. */
  takeBack: call.input(takeBackInputSchema).output(z.object({ takenBack: z.boolean() })),
  /** How much was done on each day of the last year. */
  getDays: call.output(studyDaysSchema),
};
