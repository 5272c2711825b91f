import { z } from 'zod';
import { deckOptionsSchema, presetSchema } from '#core/study/options.ts';

/** Learning steps end within the day: longer waits are what FSRS decides. */
const LONGEST_STEP = 1439;

const stepList = z
  .array(z.number().int().min(1).max(LONGEST_STEP, 'a step is shorter than a day'))
  .max(8, 'there are at most 8 steps')
  .refine((steps) => steps.every((step, index) => index === 0 || step >= (steps[index - 1] ?? 0)), {
    message: 'each step is at least as long as the one before',
  });

/** The learner's options for all cards, all of them; their own weights are kept by the app. */
export const studyOptionsSchema = presetSchema
  .omit({ weights: true, extraTimePercent: true })
  .required()
  .extend({ steps: z.object({ learning: stepList, relearning: stepList }) });

export const optionsViewSchema = z.object({
  preset: studyOptionsSchema,
  /** Whether intervals come from weights fitted to the learner. */
  hasOwnWeights: z.boolean(),
  decks: z.array(
    z.object({
      deck: z.string(),
      title: z.string(),
      cards: z.number(),
      /** What it has otherwise than all others; null for nothing. */
      options: deckOptionsSchema.nullable(),
    }),
  ),
});
export type OptionsView = z.infer<typeof optionsViewSchema>;

export const workloadDaySchema = z.object({
  /** Cards known before that are asked. */
  reviews: z.number(),
  /** Cards begun. */
  fresh: z.number(),
  minutes: z.number(),
  /** Due, and left for the next day by the limits. */
  waiting: z.number(),
});

export const workloadViewSchema = z.object({
  /** From today on; `before` under the present options, `after` under the proposed ones. */
  days: z.array(z.object({ date: z.string(), before: workloadDaySchema, after: workloadDaySchema })),
});
export type WorkloadView = z.infer<typeof workloadViewSchema>;

export const movesViewSchema = z.object({
  /** Cards that are scheduled. */
  scheduled: z.number(),
  /** Cards that would get another day, to an earlier and to a later one. */
  sooner: z.number(),
  later: z.number(),
  /** Cards due on each day from today on; what is overdue counts for today. */
  days: z.array(z.object({ date: z.string(), before: z.number(), after: z.number() })),
});
export type MovesView = z.infer<typeof movesViewSchema>;

export const examPlanSchema = z.object({
  daysLeft: z.number(),
  /** Cards of its decks, and those never seen. */
  total: z.number(),
  unseen: z.number(),
  /** New cards a day: needed, allowed by the learner's limits, and begun by the plan. */
  newPerDay: z.object({ needed: z.number(), allowed: z.number(), planned: z.number() }),
  days: z.array(workloadDaySchema.extend({ date: z.string() })),
  /** Minutes a day on the mean, with all that is needed begun, and with nothing new. */
  minutes: z.object({ needed: z.number(), reviewsOnly: z.number() }),
  /** Mean chance of recall on the day of the cards begun by then; null for none. */
  recall: z.number().nullable(),
  /** What the plan has no room for. */
  leftOver: z.array(
    z.object({
      deck: z.string(),
      section: z.string().nullable(),
      /** Of the section; null for a deck without any. */
      title: z.string().nullable(),
      cards: z.number(),
    }),
  ),
  /** What has to be read before its cards can be begun. */
  toRead: z.object({ sections: z.number(), minutes: z.number() }),
});
export type ExamPlanView = z.infer<typeof examPlanSchema>;

export const examViewSchema = z.object({
  exam: z.string(),
  title: z.string(),
  date: z.string(),
  decks: z.array(z.object({ deck: z.string(), title: z.string() })),
  isPast: z.boolean(),
});
export type ExamView = z.infer<typeof examViewSchema>;

export const examsViewSchema = z.object({
  /** ISO date. */
  today: z.string(),
  /** The last day an exam can be set for. */
  lastDate: z.string(),
  /** Minutes on a usual day of study; null before there was one. */
  usualMinutes: z.number().nullable(),
  exams: z.array(examViewSchema),
  decks: z.array(z.object({ deck: z.string(), title: z.string(), cards: z.number() })),
});
export type ExamsView = z.infer<typeof examsViewSchema>;

const fitSchema = z.object({ logLoss: z.number(), rmse: z.number() });

export const optimisationSchema = z.object({
  /** Reviews the weights can be learned from, and how many it takes. */
  reviews: z.number(),
  needed: z.number(),
  hasOwnWeights: z.boolean(),
  state: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('idle') }),
    z.object({ kind: z.literal('running'), share: z.number() }),
    z.object({
      kind: z.literal('done'),
      /** Reviews they were fitted to and tried on. */
      reviews: z.number(),
      before: fitSchema,
      after: fitSchema,
      isBetter: z.boolean(),
      isInForce: z.boolean(),
    }),
    z.object({ kind: z.literal('cancelled') }),
    z.object({ kind: z.literal('missing') }),
    z.object({ kind: z.literal('failed'), cause: z.string() }),
  ]),
});
export type Optimisation = z.infer<typeof optimisationSchema>;
