import { z } from 'zod';
import { globalId, sourceSchema } from './pack-parts.ts';

/*
 * What a pack offers to look at beside its lessons: a timeline, who works with whom, orbits, the positions of a debate
 * and worked cases. All of it is data that cites facts or sources; the pictures are drawn by the page.
 */

/** One event; `importance` 3 is what every learner should know, 1 a detail. */
export const timelineEventSchema = z.object({
  id: globalId,
  title: z.string(),
  /** ISO date, month or year. */
  date: z.string(),
  kind: z.enum(['cooperation', 'competition', 'law', 'incident']),
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** ISO 3166-1 alpha-3 codes (SUN and CSK for states that are no more) or names of groups. */
  actors: z.array(z.string()).min(1),
  facts: z.array(globalId).min(1),
});
export type TimelineEvent = z.infer<typeof timelineEventSchema>;

export const PARTNERSHIP_KINDS = [
  'station',
  'treaty-organisation',
  'lunar-base',
  'lunar-programme',
  'science-mission',
  'hosted-payload',
  'sample-loan',
  'crew-flight',
  'experiments',
  'service',
  'ground-support',
  'safety',
  'coordination',
  'industry',
  'commercial-mission',
] as const;

/** Who works with whom, from when to when. */
export const partnershipSchema = z.object({
  id: globalId,
  title: z.string(),
  kind: z.enum(PARTNERSHIP_KINDS),
  /** ISO date, month or year. */
  from: z.string(),
  /** Absent while it goes on. */
  to: z.string().optional(),
  status: z.string(),
  members: z
    .array(
      z.object({
        /** ISO 3166-1 alpha-3 code; absent for an international body, which `agency` then names. */
        country: z.string().optional(),
        agency: z.string().optional(),
        joined: z.string().optional(),
        role: z.string().optional(),
      }),
    )
    .min(1),
  facts: z.array(globalId),
  sources: z.array(sourceSchema),
});
export type Partnership = z.infer<typeof partnershipSchema>;

/** A station's orbit at one moment; drag and engine burns change it from day to day. */
export const stationOrbitSchema = z.object({
  id: globalId,
  title: z.string(),
  /** Catalogue number of the US space surveillance network. */
  catalogueNumber: z.number().int().positive(),
  inclinationDegrees: z.number().min(0).max(180),
  eccentricity: z.number().min(0).max(1),
  revolutionsPerDay: z.number().positive(),
  perigeeKm: z.number().positive(),
  apogeeKm: z.number().positive(),
  /** The two-line element set the figures come from, with the ISO time it holds for. */
  elements: z.object({ epoch: z.string(), line1: z.string().length(69), line2: z.string().length(69) }),
  facts: z.array(globalId),
  sources: z.array(sourceSchema),
});
export type StationOrbit = z.infer<typeof stationOrbitSchema>;

export const launchSiteSchema = z.object({
  id: globalId,
  title: z.string(),
  /** ISO 3166-1 alpha-3 code of where it lies, and of who launches from it. */
  country: z.string(),
  operator: z.string(),
  latitudeDegrees: z.number().min(-90).max(90),
  longitudeDegrees: z.number().min(-180).max(180),
  /** Whether people are launched from it. */
  crewed: z.boolean(),
  facts: z.array(globalId),
  sources: z.array(sourceSchema),
});
export type LaunchSite = z.infer<typeof launchSiteSchema>;

/** A question on which informed people differ, and the sides that are taken. */
export const contestedQuestionSchema = z.object({
  id: globalId,
  question: z.string(),
  sides: z.array(z.object({ id: z.string(), title: z.string() })).min(2),
});
export type ContestedQuestion = z.infer<typeof contestedQuestionSchema>;

/** What somebody holds on a contested question, put so that they would agree with it. */
export const positionSchema = z.object({
  id: globalId,
  holder: z.string(),
  /** What the holder was when they said so. */
  role: z.string(),
  date: z.string(),
  question: globalId,
  side: z.string(),
  claim: z.string(),
  premises: z.array(z.string()).min(1),
  /** The strongest answer to it, not necessarily anybody's in particular. */
  counterArgument: z.string(),
  facts: z.array(globalId).min(1),
});
export type Position = z.infer<typeof positionSchema>;

export const VERDICTS = ['allowed', 'needs-certification', 'prohibited', 'outside-the-clause'] as const;

/** A proposed project, judged step by step by the clause of a named year. */
export const scenarioSchema = z.object({
  id: globalId,
  title: z.string(),
  /** What is proposed. */
  case: z.string(),
  /** The fiscal year whose text it is judged by. */
  clauseYear: z.number().int().min(2011),
  payer: z.string(),
  participants: z.string(),
  setting: z.enum(['bilateral', 'multilateral', 'none']),
  place: z.string(),
  certified: z.boolean(),
  verdict: z.enum(VERDICTS),
  reason: z.string(),
  facts: z.array(globalId).min(1),
});
export type Scenario = z.infer<typeof scenarioSchema>;

export const exploreSchema = z.object({
  timeline: z.array(timelineEventSchema),
  partnerships: z.array(partnershipSchema),
  stations: z.array(stationOrbitSchema),
  launchSites: z.array(launchSiteSchema),
  questions: z.array(contestedQuestionSchema),
  positions: z.array(positionSchema),
  scenarios: z.array(scenarioSchema),
});
export type Explore = z.infer<typeof exploreSchema>;

/** What a pack without a folder `explore/` has. */
export const NO_EXPLORE: Explore = {
  timeline: [],
  partnerships: [],
  stations: [],
  launchSites: [],
  questions: [],
  positions: [],
  scenarios: [],
};
