import { formatId } from '#core/id.ts';
import type { EventKind, EventOf, StudyEvent } from '#core/study/event.ts';
import { DAY_MS } from '#core/time.ts';

/** Noon of a Monday, UTC: study day and calendar day agree. */
export const NOON = Date.UTC(2026, 10, 23, 12);
export const DEVICE = 'd'.repeat(32);

/** An id made from a number, so that tests read well and fail alike. */
export function idOf(number: number): string {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(12, number);
  return formatId(bytes);
}

let nextId = 1;

/** An event with everything a test does not care about filled in; the logical clock follows `at`. */
export function event<K extends EventKind>(
  kind: K,
  fields: Omit<EventOf<K>, 'kind' | 'v' | 'id' | 'at' | 'offset' | 'tick' | 'device'> & Partial<EventOf<K>>,
): EventOf<K> {
  const at = fields.at ?? NOON;
  return { v: 1, id: idOf(nextId++), at, offset: 0, tick: at, device: DEVICE, kind, ...fields } as EventOf<K>;
}

/** A rating of `card`, `day` days after {@link NOON}. */
export function rating(
  card: string,
  day: number,
  fields: Partial<EventOf<'card-rated'>> = {},
): EventOf<'card-rated'> {
  const at = NOON + day * DAY_MS;
  return event('card-rated', { card, rating: 'good', retention: 0.9, tookMs: 4000, at, ...fields });
}

export function revocation(target: StudyEvent, fields: Partial<EventOf<'event-revoked'>> = {}): StudyEvent {
  return event('event-revoked', { target: target.id, at: target.at + 1000, ...fields });
}
