import type { Figure } from '#core/content/figure.ts';
import type { Lesson, Pack } from '#core/content/pack.ts';
import type { Source } from '#core/content/pack-parts.ts';
import type { FigureView } from '#core/contract/figures.ts';
import type { ApiContext } from './context.ts';

/** The figures of a lesson with what they draw and where that was seen. */
export function viewFigures({ catalogue }: ApiContext, lesson: Lesson): FigureView[] {
  const pack = catalogue.packs.find(({ id }) => lesson.id.startsWith(`${id}/`));
  return lesson.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      pack && block.kind === 'figure'
        ? [viewFigure(catalogue, pack, block.figure, { section: section.id, block: block.id })]
        : [],
    ),
  );
}

type Place = Pick<FigureView, 'section' | 'block'>;

function viewFigure(
  catalogue: ApiContext['catalogue'],
  pack: Pack,
  figure: Figure,
  place: Place,
): FigureView {
  const { timeline, partnerships, stations } = pack.explore;
  const carry = (entries: readonly { facts: string[]; sources?: Source[] }[]) => {
    const facts = entries.flatMap((entry) => entry.facts.flatMap((id) => catalogue.facts.get(id) ?? []));
    const dates = facts.map((fact) => fact.asOf).toSorted();
    const asOf = { oldest: dates[0] ?? pack.asOf, newest: dates.at(-1) ?? pack.asOf };
    const sources = [
      ...facts.flatMap((fact) => fact.sources),
      ...entries.flatMap((each) => each.sources ?? []),
    ];
    const byName = new Map(sources.map((source) => [`${source.publisher} ${source.title}`, source]));
    return { ...place, asOf, until: pack.asOf, sources: [...byName.values()] };
  };
  switch (figure.draws) {
    case 'timeline': {
      const shown = timeline.filter(({ id }) => figure.events.includes(id));
      const events = shown.map(({ id, title, date, kind, importance }) => ({
        id,
        title,
        date,
        kind,
        importance,
      }));
      return { draws: 'timeline', ...carry(shown), events };
    }
    case 'membership': {
      const shown = inOrder(partnerships, figure.partnerships);
      return {
        draws: 'membership',
        ...carry(shown),
        partnerships: shown.map(({ id, title, kind, from, to, members }) => ({
          id,
          title,
          kind,
          from,
          ...(to === undefined ? {} : { to }),
          members,
        })),
      };
    }
    case 'orbits': {
      const shown = inOrder(stations, figure.stations);
      return {
        draws: 'orbits',
        ...carry(shown),
        stations: shown.map(({ id, title, inclinationDegrees, perigeeKm, apogeeKm, elements }) => ({
          id,
          title,
          inclinationDegrees,
          perigeeKm,
          apogeeKm,
          epoch: elements.epoch,
        })),
      };
    }
  }
}

function inOrder<Entry extends { id: string }>(entries: readonly Entry[], ids: readonly string[]): Entry[] {
  return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
}
