import { eventTime, type StudyEvent } from './event.ts';

/** A note as it once was. */
export interface EarlierNote {
  /** When it was written, milliseconds since the epoch. */
  at: number;
  note: string;
}

/** A note is kept while it is written: what the next keeping changed within this time was not finished, milliseconds. */
const UNFINISHED_MS = 60_000;

/**
 * What the note of a highlight said before, newest first: wordings that stood for a while, each once, without the present
 * one.
 *
 * @param events those of the highlight, in order.
 */
export function earlierNotes(events: readonly StudyEvent[]): EarlierNote[] {
  const written = events.flatMap((event) =>
    event.kind === 'highlight-saved' ? [{ at: eventTime(event), note: event.note }] : [],
  );
  const present = written.at(-1)?.note;
  const found = new Map<string, EarlierNote>();
  for (const [index, { at, note }] of written.entries()) {
    const changed = written.slice(index + 1).find((later) => later.note !== note);
    if (note === '' || note === present || !changed || changed.at - at < UNFINISHED_MS) continue;
    found.set(note, { at, note });
  }
  return [...found.values()].toSorted((a, b) => b.at - a.at);
}
