import { toEventKind } from '#renderer/ui/event-kinds.ts';
import type { EventFilter } from './find-events.ts';
import { useAddressFilters } from '#renderer/ui/use-address-filters.ts';

/** The filter of the timeline as the address has it, and the way to change it. */
export function useEventFilter(): [EventFilter, (filter: EventFilter) => void] {
  const [search, change] = useAddressFilters();
  const filter = {
    kind: toEventKind(search.get('kind') ?? ''),
    isEssential: search.get('events') !== 'all',
    words: search.get('find') ?? '',
  };
  return [
    filter,
    ({ kind, isEssential, words }) => change({ kind, events: isEssential ? undefined : 'all', find: words }),
  ];
}
