import { eventTime, type StudyEvent } from '#core/study/event.ts';
import { MINUTE_MS } from '#core/time.ts';

/** Dates end here (ECMAScript 21.4.1.1). */
const LATEST_AT = 8.64e15;

/** When an event happened, ISO 8601 with the offset of its device: `2026-11-23T14:05:00.000+01:00`. */
export function localTime(event: Pick<StudyEvent, 'at' | 'tick' | 'offset'>): string {
  const { offset } = event;
  const shifted = eventTime(event) + offset * MINUTE_MS;
  const local = new Date(Math.min(LATEST_AT, Math.max(-LATEST_AT, shifted))).toISOString().slice(0, -1);
  const minutes = Math.abs(offset);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
