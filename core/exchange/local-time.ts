import { eventTime, type StudyEvent } from '#core/study/event.ts';
import { MINUTE_MS } from '#core/time.ts';

/** Years of four digits are all that RFC 3339, and with it xAPI, has. */
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * When an event happened, ISO 8601 with the offset of its device: `2026-11-23T14:05:00.000+01:00`. What a wrong clock dated
 * beyond the year 9999 counts as its last moment.
 */
export function localTime(event: Pick<StudyEvent, 'at' | 'tick' | 'offset'>): string {
  const { offset } = event;
  const shifted = eventTime(event) + offset * MINUTE_MS;
  const local = new Date(Math.min(LATEST, Math.max(EARLIEST, shifted))).toISOString().slice(0, -1);
  const minutes = Math.abs(offset);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
