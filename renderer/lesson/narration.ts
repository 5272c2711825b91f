import { createContext, useContext } from 'react';

/** Id of the button that begins it: it takes the focus when the controls go. */
export const READ_ALOUD_BUTTON = 'lesson-read-aloud';

/** Id of the controls, which cover the foot of the lesson. */
export const NARRATION_BAR = 'lesson-narration';

/** Reading the lesson on screen aloud. */
export interface Narration {
  /** Begins at a section, or at one of its blocks. */
  readFrom: (section: string, block?: string) => void;
  /** Begins at what is on screen; goes on where it pauses, and pauses where it reads. */
  toggle: () => void;
}

export const NarrationContext = createContext<Narration | undefined>(undefined);

/** The narration of the lesson being drawn. Throws outside one: that is a defect of the caller. */
export function useNarration(): Narration {
  const narration = useContext(NarrationContext);
  if (!narration) throw new Error('What is read aloud stands outside a lesson.');
  return narration;
}
