import type { Explore } from '#core/content/explore.ts';
import type { Context } from '#core/content/source/context.ts';
import { readOrbits } from './orbits.ts';
import { readPartnerships } from './partnerships.ts';
import { readPositions } from './positions.ts';
import { readScenarios } from './scenarios.ts';
import { readTimeline } from './timeline.ts';

/** Reads the files under `explore/`; a pack may do without any of them. */
export function readExplore(context: Context): Explore {
  return {
    timeline: readTimeline(context),
    partnerships: readPartnerships(context),
    ...readOrbits(context),
    ...readPositions(context),
    scenarios: readScenarios(context),
  };
}
