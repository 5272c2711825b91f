import { z } from 'zod';
import {
  contestedQuestionSchema,
  launchSiteSchema,
  partnershipSchema,
  positionSchema,
  scenarioSchema,
  stationOrbitSchema,
  timelineEventSchema,
} from '#core/content/explore.ts';
import { blockSchema } from '#core/content/pack.ts';
import { factViewSchema } from './questions.ts';

/** Entries carry the facts themselves, not their ids, so that each opens into its sources where it stands. */
const cited = { facts: z.array(factViewSchema) };

/** What somebody says in a lesson on a contested question, and where it is read. */
const viewpointSchema = z.object({
  side: z.string(),
  holder: z.string(),
  date: z.string(),
  blocks: z.array(blockSchema),
  section: z.object({ id: z.string(), title: z.string(), lesson: z.string() }),
  ...cited,
});
export type ViewpointView = z.infer<typeof viewpointSchema>;

/** What all packs offer to look at beside their lessons. */
export const exploreViewSchema = z.object({
  /** ISO date on which the newest pack was last checked; null without any pack. */
  asOf: z.string().nullable(),
  /** In order of time, whichever pack an event is from. */
  timeline: z.array(timelineEventSchema.extend(cited)),
  partnerships: z.array(partnershipSchema.extend(cited)),
  stations: z.array(stationOrbitSchema.extend(cited)),
  launchSites: z.array(launchSiteSchema.extend(cited)),
  /** With what the lessons let people say on them. */
  questions: z.array(contestedQuestionSchema.extend({ viewpoints: z.array(viewpointSchema) })),
  positions: z.array(positionSchema.extend(cited)),
  /** With verdict and reason: cases are studied, not graded. */
  scenarios: z.array(scenarioSchema.extend(cited)),
});
export type ExploreView = z.infer<typeof exploreViewSchema>;
export type EventView = ExploreView['timeline'][number];
export type PartnershipView = ExploreView['partnerships'][number];
export type QuestionView = ExploreView['questions'][number];
export type PositionView = ExploreView['positions'][number];
export type ScenarioView = ExploreView['scenarios'][number];
