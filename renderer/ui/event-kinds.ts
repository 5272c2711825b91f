import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import type { IconName } from './icon.tsx';
import type { EventView } from '#core/contract/explore.ts';

/** The word and the sign of each kind of event; the sign never stands without its word. */
export const EVENT_KINDS = {
  cooperation: { name: 'explore.event.cooperation', icon: 'together' },
  competition: { name: 'explore.event.competition', icon: 'race' },
  law: { name: 'explore.event.law', icon: 'law' },
  incident: { name: 'explore.event.incident', icon: 'incident' },
} as const satisfies Record<EventView['kind'], { name: MessageKey; icon: IconName }>;

/** The kind a word of the address names; undefined for all of them. */
export function toEventKind(word: string): EventView['kind'] | undefined {
  return word in EVENT_KINDS ? (word as EventView['kind']) : undefined;
}
