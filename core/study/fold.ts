import type { StudyEvent } from './event.ts';
import { compareEvents, compareText } from './order.ts';
import { emptyProgress, type Progress } from './progress.ts';
import { clearSubject, reduce, reduceSubject } from './reduce.ts';
import { subjectsOf, type Subject } from './subject.ts';
import { tally } from './tally.ts';

/** Progress with what is needed to go on folding: which events are revoked, and how far the order has come. */
export interface Fold {
  progress: Progress;
  /** Ids named by `event-revoked`, whether their events have arrived or not. */
  revoked: Set<string>;
  /** The greatest event applied so far, in event order. */
  latest: Pick<StudyEvent, 'tick' | 'device' | 'id'> | undefined;
}

export function emptyFold(): Fold {
  return { progress: emptyProgress(), revoked: new Set(), latest: undefined };
}

/**
 * Takes in one event not seen before, whenever it arrives.
 * @param target the event a revocation names, if it has arrived.
 * @returns the subjects whose progress no longer follows from what was applied: the caller collects their events
 *   and calls {@link refold}. Empty when the event could be applied at once, which is the usual case.
 */
export function ingest(fold: Fold, event: StudyEvent, target?: StudyEvent): Subject[] {
  if (event.kind === 'event-revoked') return revoke(fold, event.target, target);
  if (fold.revoked.has(event.id)) return [];
  if (!fold.latest || compareEvents(event, fold.latest) > 0) {
    reduce(fold.progress, event);
    fold.latest = { tick: event.tick, device: event.device, id: event.id };
    return [];
  }
  tally(fold.progress, event, 1);
  return subjectsOf(event);
}

/** Undo is itself not undone: revoking a revocation has no effect. */
function revoke(fold: Fold, id: string, target: StudyEvent | undefined): Subject[] {
  if (fold.revoked.has(id)) return [];
  fold.revoked.add(id);
  if (!target || target.kind === 'event-revoked') return [];
  tally(fold.progress, target, -1);
  return subjectsOf(target);
}

/** Folds one subject anew from all its events, given in any order; revoked ones are left out. */
export function refold(fold: Fold, subject: Subject, events: readonly StudyEvent[]): void {
  clearSubject(fold.progress, subject);
  const ordered = events.filter((event) => !fold.revoked.has(event.id)).toSorted(compareEvents);
  for (const event of ordered) reduceSubject(fold.progress, subject, event);
}

/** Of events that share an id with different contents the smaller text wins, on every machine alike. */
export function uniqueEvents(events: Iterable<StudyEvent>): StudyEvent[] {
  const byId = new Map<string, StudyEvent>();
  for (const event of events) {
    const known = byId.get(event.id);
    if (!known || compareText(JSON.stringify(event), JSON.stringify(known)) < 0) byId.set(event.id, event);
  }
  return [...byId.values()];
}

/** The progress that a set of events amounts to: unique, not revoked, ordered, reduced. */
export function fold(events: Iterable<StudyEvent>): Fold {
  const unique = uniqueEvents(events);
  const result = emptyFold();
  for (const event of unique) if (event.kind === 'event-revoked') result.revoked.add(event.target);
  for (const event of unique.toSorted(compareEvents)) {
    if (event.kind !== 'event-revoked') ingest(result, event);
  }
  return result;
}
