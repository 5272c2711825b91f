import type { ContainerDirective } from 'mdast-util-directive';
import type { Figure } from '#core/content/figure.ts';
import type { Block } from '#core/content/pack.ts';
import type { Context } from '#core/content/source/context.ts';
import type { Kind } from '#core/content/source/registry.ts';
import type { Place } from '#core/content/source/report.ts';
import { splitIds } from './attributes.ts';
import { reportAttributes } from './directive.ts';
import { readInlines } from './inline.ts';
import { placeOfNode } from './parse.ts';

const KNOWN = ['kind', 'events', 'from', 'to', 'importance', 'partnerships', 'stations'];

/** Reads `:::figure{kind="…"}` with its caption: what it draws has to be in the pack. */
export function readFigure(node: ContainerDirective, id: string, file: string, context: Context): Block[] {
  const place = placeOfNode(node, file);
  reportAttributes(node, KNOWN, place, context.report);
  const [caption, ...more] = node.children;
  if (caption?.type !== 'paragraph' || more.length > 0) {
    context.report.fault(place, 'a figure holds one paragraph: its caption');
    return [];
  }
  const figure = readDrawn(node.attributes ?? {}, place, context);
  if (!figure) return [];
  return [{ kind: 'figure', id, figure, children: readInlines(caption.children, file, context) }];
}

type Attributes = NonNullable<ContainerDirective['attributes']>;

function readDrawn(given: Attributes, place: Place, context: Context): Figure | undefined {
  const { kind } = given;
  switch (kind) {
    case 'timeline': {
      const isPeriod = given.from !== undefined || given.to !== undefined;
      const ids = isPeriod ? inPeriod(given, place, context) : referToEach('event', given.events, place, context);
      return ids && { draws: kind, events: ids };
    }
    case 'membership': {
      const partnerships = referToEach('partnership', given.partnerships, place, context);
      return partnerships && { draws: kind, partnerships };
    }
    case 'orbits': {
      const stations = referToEach('station', given.stations, place, context);
      return stations && { draws: kind, stations };
    }
    default:
      context.report.fault(place, 'a figure names its kind: timeline, membership or orbits');
      return undefined;
  }
}

/** Notes the entries a figure names and makes their ids global; a figure of nothing is reported. */
function referToEach(kind: Kind, written: string | null | undefined, place: Place, context: Context): string[] | undefined {
  const ids = [...new Set(splitIds(written ?? ''))];
  for (const id of ids) context.registry.refer(kind, id, place);
  if (ids.length > 0) return ids.map(context.globalId);
  context.report.fault(place, `this figure names no ${kind} to draw, as in ${kind}s="one another"`);
  return undefined;
}

const YEAR = /^\d{4}$/;

/** Events of a span of years, both included, that are at least as important as is asked. */
function inPeriod(given: Attributes, place: Place, context: Context): string[] | undefined {
  const { from, to, importance = '1', events } = given;
  if (!from || !to || !YEAR.test(from) || !YEAR.test(to) || from > to || events) {
    context.report.fault(place, 'a period is two years, as in from="1957" to="1975", and stands in place of `events`');
    return undefined;
  }
  const found = context.timeline.filter(({ date, importance: own }) => {
    const year = date.slice(0, 4);
    return year >= from && year <= to && own >= Number(importance);
  });
  if (found.length > 0) return found.map(({ id }) => id);
  if (context.registry.isComplete('event')) context.report.fault(place, `no event is between ${from} and ${to}`);
  return undefined;
}
