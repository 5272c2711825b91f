import { z } from 'zod';
import { parsePaperNumber } from '#core/quiz/paper.ts';
import { idSchema } from '#core/study/event.ts';
import { answeredQuestionSchema } from './questions.ts';

const number = z.string().refine((text) => parsePaperNumber(text) !== undefined, 'a number is 1A2B-3C4D');

/** A unit's paper by the number on the sheet, or the questions of an attempt. */
export const paperInputSchema = z.union([
  z.object({ unit: z.string().min(1).max(200), number }),
  z.object({ attempt: idSchema }),
]);

const headSchema = z.object({
  title: z.string(),
  number: z.string(),
  /** The pack and its version: another version may draw other questions. */
  edition: z.string(),
  /** Minutes for a test; absent where there is no limit. */
  minutes: z.number().optional(),
  points: z.number(),
});

/** A quiz on paper. `questions` hold no key; in the key of the paper each has its feedback. */
export const paperSchema = headSchema.extend({
  questions: z.array(answeredQuestionSchema.extend({ points: z.number() })),
  /** Whether the key may be told: of an attempt once it is finished. */
  hasKey: z.boolean(),
});
export type Paper = z.infer<typeof paperSchema>;
