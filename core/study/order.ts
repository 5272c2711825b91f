import type { StudyEvent } from './event.ts';

type OrderKey = Pick<StudyEvent, 'tick' | 'device' | 'id'>;

/** Total order of events: logical clock, then device, then id. Negative when `a` comes first. */
export function compareEvents(a: OrderKey, b: OrderKey): number {
  return a.tick - b.tick || compareText(a.device, b.device) || compareText(a.id, b.id);
}

/** Code-unit order, the same on every system and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
