/** A margin note to be placed, lengths in pixels from the top of its section. */
export interface NoteBox {
  /** Top of the line that cites it. */
  anchor: number;
  height: number;
}

/** The top of every note: beside the line that cites it, or right below the note before, in the order given. */
export function placeNotes(notes: readonly NoteBox[], gap: number): number[] {
  let free = 0;
  return notes.map(({ anchor, height }) => {
    const top = Math.max(anchor, free);
    free = top + height + gap;
    return top;
  });
}
