import type { TextStore } from '#renderer/ui/unsaved-store.ts';
import { writeDrafts } from './drafts.ts';
import { isRecord, readOf, writeOf } from './per-attempt.ts';

/** What this device remembers of an attempt beside its drafts. */
export interface AttemptNotes {
  /** How sure the learner says to be of answers not handed in so far: percent, by item id. */
  confidences: Readonly<Record<string, number>>;
  /** The time left is not to be seen. */
  isTimeHidden: boolean;
  /** The question looked at last, by its item. */
  place?: string;
}

const NAME = 'attempt-notes';

/** The notes kept of an attempt; what has no such form is left out. */
export function readNotes(store: TextStore, attempt: string): AttemptNotes {
  const { confidences, isTimeHidden, place } = readOf(store, NAME, attempt);
  return {
    isTimeHidden: isTimeHidden === true,
    ...(typeof place === 'string' ? { place } : {}),
    confidences: Object.fromEntries(
      Object.entries(isRecord(confidences) ? confidences : {}).flatMap(([item, said]) =>
        typeof said === 'number' ? [[item, said]] : [],
      ),
    ),
  };
}

/** Changes some of the notes of an attempt. */
export function changeNotes(store: TextStore, attempt: string, changes: Partial<AttemptNotes>): void {
  writeOf(store, NAME, attempt, { ...readNotes(store, attempt), ...changes });
}

/** Forgets an attempt that is over, its drafts too. */
export function forgetAttempt(store: TextStore, attempt: string): void {
  writeOf(store, NAME, attempt, {});
  writeDrafts(store, attempt, {});
}
