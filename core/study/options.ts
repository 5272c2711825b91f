import { z } from 'zod';

const retention = z.number().min(0.7).max(0.97);
const minutes = z.array(z.number().int().min(1).max(10_080)).max(8);

export const stepsSchema = z.object({ learning: minutes, relearning: minutes });
/** Waiting times within a day, minutes, before a card is counted in days. */
export type Steps = z.infer<typeof stepsSchema>;

/** The 21 weights of FSRS-6. */
export const weightsSchema = z.array(z.number().finite()).length(21);

export const presetSchema = z.object({
  /** Desired retention: the chance of recall at which a card falls due, 0.7 to 0.97. */
  retention,
  newPerDay: z.number().int().min(0).max(999),
  reviewsPerDay: z.number().int().min(0).max(9999),
  steps: stepsSchema.optional(),
  /** Days. */
  maximumInterval: z.number().int().min(1).max(3650).optional(),
  /** The learner's own weights, fitted to their log; the defaults when absent. */
  weights: weightsSchema.optional(),
  /** Whether intervals are moved a little towards days with fewer reviews; on when absent. */
  smoothing: z.boolean().optional(),
  /** Share of a usual day's reviews wanted on each weekday, 0 to 1, Monday first; 1 everywhere when absent. */
  easyDays: z.array(z.number().min(0).max(1)).length(7).optional(),
  /** Lapses from which a card is a leech; 0 for never. */
  leechLapses: z.number().int().min(0).max(99).optional(),
  /** More time in tests, percent of the usual; none when absent. */
  extraTimePercent: z.number().int().min(0).max(300).optional(),
});
/** The learner's study settings. They travel with the history, unlike the look of one device. */
export type Preset = z.infer<typeof presetSchema>;

export const deckOptionsSchema = z.object({
  retention: retention.optional(),
  newPerDay: z.number().int().min(0).max(999).optional(),
  reviewsPerDay: z.number().int().min(0).max(9999).optional(),
});
/** What one deck (a unit of a pack, or a deck of the learner's) has otherwise than the preset. */
export type DeckOptions = z.infer<typeof deckOptionsSchema>;
