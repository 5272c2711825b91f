import type { OwnNote, Progress } from './progress.ts';

/** Study days a note can be brought back from the trash. After them it is in the journal only. */
export const TRASH_DAYS = 90;

/** An own note that was put away on a study day. */
export type TrashedNote = OwnNote & { trashedOn: number };

/** Whether a note is in the trash on a study day: put there, and not so long ago that it counts as gone. */
export function isInTrash(note: OwnNote, day: number): note is TrashedNote {
  return note.trashedOn !== undefined && day < goneOn(note.trashedOn);
}

/** The first study day on which a note put away on `trashedOn` can no longer be brought back. */
export function goneOn(trashedOn: number): number {
  return trashedOn + TRASH_DAYS;
}

/** What is in the trash on a study day, put there last first. */
export function listTrash({ notes }: Pick<Progress, 'notes'>, day: number): TrashedNote[] {
  return [...notes.values()]
    .filter((note) => isInTrash(note, day))
    .toSorted((a, b) => b.trashedOn - a.trashedOn || b.savedAt - a.savedAt);
}
