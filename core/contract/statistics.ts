import { z } from 'zod';

const success = z.object({ ratings: z.number(), recalled: z.number() });
const bins = z.array(z.object({ from: z.number(), to: z.number().optional(), cards: z.number() }));
/** One number for each of: new, learning, young, mature, as a card was when it was asked. */
const byMaturity = z.array(z.number());

const daySchema = z.object({
  /** ISO date of a study day. */
  date: z.string(),
  ratings: byMaturity,
  /** Milliseconds. */
  tookMs: byMaturity,
  recalled: z.number(),
});
export type StatisticsDay = z.infer<typeof daySchema>;

/** What statistics can be about: everything, one deck, or one concept (or what both hold); and how far back. */
export const statisticsScopeSchema = z.object({
  deck: z.string().max(200).optional(),
  concept: z.string().max(200).optional(),
  /** Study days back from today; all when absent. */
  days: z.number().int().min(1).max(36_500).optional(),
});

export const statisticsSchema = z.object({
  /** Study day of the reply as an ISO date. */
  today: z.string(),
  cards: z.object({
    new: z.number(),
    learning: z.number(),
    young: z.number(),
    mature: z.number(),
    suspended: z.number(),
    buried: z.number(),
    /** Rated, and no longer there: its pack is not installed, or its note is in the trash. */
    gone: z.number(),
  }),
  retention: z.object({ young: success, mature: success }),
  /** The retention that intervals are chosen for, 0..1. */
  desiredRetention: z.number(),
  /** Rows: new, learning, young, mature; columns: again, hard, good, easy. */
  buttons: z.array(z.array(z.number())),
  /** Ratings of cards that had an interval, for each hour of the learner's clock. */
  hours: z.array(success),
  /** Days of the period with a rating, oldest first. */
  days: z.array(daySchema),
  /** The same for the last 53 weeks, whatever the period. */
  calendar: z.array(daySchema),
  /** Milliseconds spent on all ratings of the period. */
  tookMs: z.number(),
  intervals: bins,
  stabilities: bins,
  difficulties: bins,
  recalls: bins,
  /** Expected number of cards recalled now. */
  known: z.number(),
  /** Cards falling due on each of the next 90 study days, today first (what is overdue counts today). */
  forecast: z.array(z.object({ date: z.string(), due: z.number() })),
  /** What can be chosen as scope. */
  decks: z.array(z.object({ id: z.string(), title: z.string() })),
  concepts: z.array(z.object({ id: z.string(), title: z.string() })),
  /** Whether anything was ever rated, in any scope. */
  isBegun: z.boolean(),
});
export type StatisticsView = z.infer<typeof statisticsSchema>;
