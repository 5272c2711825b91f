import { useState } from 'react';
import { changeNotes, readNotes } from './attempt-notes.ts';
import { attemptDrafts } from './drafts.ts';

/** How sure the learner says to be of an answer not handed in so far, percent; it outlives a reload, as the answer does. */
export function useConfidence(
  attempt: string,
  item: string,
): [number | undefined, (confidence: number) => void] {
  const [confidence, setConfidence] = useState(() => readNotes(attemptDrafts(), attempt).confidences[item]);
  const choose = (chosen: number) => {
    setConfidence(chosen);
    const { confidences } = readNotes(attemptDrafts(), attempt);
    changeNotes(attemptDrafts(), attempt, { confidences: { ...confidences, [item]: chosen } });
  };
  return [confidence, choose];
}
