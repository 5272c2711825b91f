import type { EventView } from '#core/contract/explore.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { groupBy } from './group-by.ts';
import { nameActor } from '#renderer/ui/name-party.ts';

export type EventKind = EventView['kind'];

/** What of the timeline to show. */
export interface EventFilter {
  kind: EventKind | undefined;
  /** Only what every learner should know. */
  isEssential: boolean;
  /** Words that all have to be found, in any order. */
  words: string;
}

/** Whether `part` is found in `text`, as the reader's language compares letters. */
export type Contains = (text: string, part: string) => boolean;

/** The importance of what every learner should know. */
const ESSENTIAL = 3;

/** Whether every learner should know of it. */
export function isEssential(event: EventView): boolean {
  return event.importance === ESSENTIAL;
}

/** The events that fit a filter, in the order given. Titles, actors and dates are searched as the reader sees them. */
export function findEvents(
  events: readonly EventView[],
  filter: EventFilter,
  contains: Contains,
): EventView[] {
  const words = filter.words.split(/\s+/).filter((word) => word !== '');
  return events.filter((event) => {
    if (filter.kind !== undefined && event.kind !== filter.kind) return false;
    if (filter.isEssential && !isEssential(event)) return false;
    if (words.length === 0) return true;
    const text = [event.title, ...event.actors.map(nameActor), formatDateText(event.date)].join(' ');
    return words.every((word) => contains(text, word));
  });
}

/** Events by the decade they fall in, as its first year; both in the order given. */
export function groupByDecade(events: readonly EventView[]): { decade: number; events: EventView[] }[] {
  const groups = groupBy(events, (event) => Math.floor(Number(event.date.slice(0, 4)) / 10) * 10);
  return [...groups].map(([decade, inDecade]) => ({ decade, events: inDecade }));
}
