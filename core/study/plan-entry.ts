import { z } from 'zod';
import { attemptPurposeSchema } from './attempt-settings.ts';

/** How many there are in all, where a plan was fitted to the learner's minutes; `count` is what is asked today. */
const outOf = z.number().optional();

/** One thing Today proposes, with the reason for it. The page words the reason. */
export const planEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('due-cards'),
    count: z.number(),
    outOf,
    minutes: z.number(),
    /** Mean chance of recall of the reviews among them, now and in three days if they are left (0..1). */
    recall: z.object({ now: z.number(), ifLeft: z.number() }).nullable(),
  }),
  /** Learned, and no longer certain to say what was learned. */
  z.object({
    kind: z.literal('changed-cards'),
    count: z.number(),
    outOf,
    minutes: z.number(),
    /** Of all of them: how many have a fact past its date, and how many say something else by now. */
    stale: z.number(),
    reworded: z.number(),
  }),
  z.object({
    kind: z.literal('new-cards'),
    count: z.number(),
    outOf,
    minutes: z.number(),
    unitTitle: z.string(),
  }),
  z.object({
    kind: z.literal('weak-items'),
    count: z.number(),
    outOf,
    minutes: z.number(),
    /** Those to be asked, of any unit. */
    items: z.array(z.string()),
    /** The weakest concept among them, by title, and its score (0..1). */
    concept: z.string(),
    score: z.number(),
  }),
  /** Answered wrongly though the learner was sure, and not right since. */
  z.object({ kind: z.literal('sure-but-wrong'), count: z.number(), outOf, minutes: z.number() }),
  z.object({
    kind: z.literal('next-section'),
    minutes: z.number(),
    lesson: z.string(),
    lessonTitle: z.string(),
    section: z.string(),
    sectionTitle: z.string(),
    unitTitle: z.string(),
    /** Whether reading stopped inside this section. */
    begun: z.boolean(),
  }),
  z.object({
    kind: z.literal('open-attempt'),
    attempt: z.string(),
    purpose: attemptPurposeSchema,
    /** Of the learner's own quiz, or of the unit; null where the questions come from several. */
    title: z.string().nullable(),
    /** Whether its time runs, or is over. */
    clock: z.enum(['none', 'running', 'over']),
    answered: z.number(),
    total: z.number(),
    minutes: z.number(),
  }),
]);
export type PlanEntry = z.infer<typeof planEntrySchema>;

/** What does not fit into the learner's minutes, by kind. */
export const leftOutSchema = z.object({
  kind: z.enum(planEntrySchema.options.map((option) => option.shape.kind.value)),
  /** Cards or questions; 1 for what cannot be divided. */
  count: z.number(),
  minutes: z.number(),
});
export type LeftOut = z.infer<typeof leftOutSchema>;
