import { z } from 'zod';
import { partnershipSchema, stationOrbitSchema, timelineEventSchema } from '#core/content/explore.ts';
import { sourceSchema } from '#core/content/pack-parts.ts';

/** Where a figure stands in a lesson, and what carries what it shows. */
const shown = {
  section: z.string(),
  block: z.string(),
  /** ISO dates, months or years in which the oldest and the newest of what is shown were last checked. */
  asOf: z.object({ oldest: z.string(), newest: z.string() }),
  /** ISO date of the pack: what goes on is drawn up to here. */
  until: z.string(),
  sources: z.array(sourceSchema),
};

const stationShown = stationOrbitSchema
  .pick({ id: true, title: true, inclinationDegrees: true, perigeeKm: true, apogeeKm: true })
  /** ISO time the figures hold for. */
  .extend({ epoch: z.string() });

/** A figure with what it draws. */
export const figureViewSchema = z.discriminatedUnion('draws', [
  z.object({
    draws: z.literal('timeline'),
    ...shown,
    events: z.array(timelineEventSchema.omit({ facts: true, actors: true })),
  }),
  z.object({
    draws: z.literal('membership'),
    ...shown,
    partnerships: z.array(partnershipSchema.omit({ facts: true, sources: true, status: true })),
  }),
  z.object({ draws: z.literal('orbits'), ...shown, stations: z.array(stationShown) }),
]);
export type FigureView = z.infer<typeof figureViewSchema>;
export type FigureOf<Draws extends FigureView['draws']> = Extract<FigureView, { draws: Draws }>;
