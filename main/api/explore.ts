import { citedIn } from '#core/content/cited-in.ts';
import type { Section } from '#core/content/pack.ts';
import type { ExploreView, ViewpointView } from '#core/contract/explore.ts';
import type { ApiContext } from './context.ts';
import { api } from './implement.ts';
import { viewFacts, viewSection } from './views.ts';

/** What all packs offer to look at beside their lessons, each entry with the facts it rests on. */
export const getExplore = api.content.getExplore.handler(({ context }): ExploreView => {
  const { packs } = context.catalogue;
  const now = context.now();
  const cite = <Entry extends { facts: string[] }>(entry: Entry) => ({
    ...entry,
    facts: viewFacts(context.catalogue, entry.facts, now),
  });
  const parts = packs.map((pack) => pack.explore);
  const viewpoints = viewViewpoints(context);
  return {
    asOf: latest(packs.map((pack) => pack.asOf)),
    timeline: parts
      .flatMap((part) => part.timeline)
      .toSorted((a, b) => compareDates(a.date, b.date))
      .map(cite),
    partnerships: parts.flatMap((part) => part.partnerships).map(cite),
    stations: parts.flatMap((part) => part.stations).map(cite),
    launchSites: parts.flatMap((part) => part.launchSites).map(cite),
    questions: parts
      .flatMap((part) => part.questions)
      .map((question) => ({ ...question, viewpoints: viewpoints.get(question.id) ?? [] })),
    positions: parts.flatMap((part) => part.positions).map(cite),
    scenarios: parts.flatMap((part) => part.scenarios).map(cite),
  };
});

/** The latest of some ISO dates. What a learner writes is a pack without one. */
function latest(dates: readonly string[]): string | null {
  return (
    dates
      .filter((date) => date !== '')
      .toSorted()
      .at(-1) ?? null
  );
}

/** Orders ISO dates of any precision: a year stands before its months, a month before its days. */
function compareDates(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What the lessons let people say, by the contested question they speak to; in the order of the lessons. */
function viewViewpoints(context: ApiContext): Map<string, ViewpointView[]> {
  const { sections } = context.catalogue;
  const spoken = [...sections.values()].flatMap(({ section }) => viewpointsOf(context, section));
  const byQuestion = new Map<string, ViewpointView[]>();
  for (const { question, viewpoint } of spoken) {
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), viewpoint]);
  }
  return byQuestion;
}

function viewpointsOf(
  context: ApiContext,
  section: Section,
): { question: string; viewpoint: ViewpointView }[] {
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'viewpoint' || !block.stance) return [];
    const { stance, holder, date, blocks } = block;
    const viewpoint = {
      side: stance.side,
      holder,
      date,
      blocks,
      section: viewSection(context.catalogue, section.id),
      facts: viewFacts(context.catalogue, citedIn(block), context.now()),
    };
    return [{ question: stance.question, viewpoint }];
  });
}
