import { keepText, readText, type TextStore } from '#renderer/ui/unsaved-store.ts';
import { EMPTY_DRAFT, type Draft } from './draft.ts';

/** Name of a new note's draft, where none of its words were given. */
export const NEW_DRAFT = 'new';

const keyOf = (name: string) => `note-draft:${name}`;

/**
 * What was written and not saved, under the name of its note. Undefined for nothing, and for what is no draft.
 * @param name id of the note, or any word for a new one.
 */
export function readDraft(store: TextStore, name: string): Draft | undefined {
  try {
    const value: unknown = JSON.parse(readText(store, keyOf(name)) ?? 'null');
    return isDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft in place of the one before; undefined forgets it. A full or forbidden store loses nothing but it. */
export function writeDraft(store: TextStore, name: string, draft: Draft | undefined): void {
  keepText(store, keyOf(name), draft && JSON.stringify(draft));
}

/** Whether a value has every part of a draft, each of the right sort. */
function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(EMPTY_DRAFT).every(([key, empty]) => {
    const part: unknown = Reflect.get(value, key);
    return Array.isArray(empty) ? Array.isArray(part) : typeof part === typeof empty;
  });
}
