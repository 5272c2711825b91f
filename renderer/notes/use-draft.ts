import { useEffect, useState } from 'react';
import { isSameDraft, type Draft } from './draft.ts';
import { readDraft, writeDraft, type TextStore } from './draft-store.ts';

/**
 * Where unsaved text is kept. A desktop window closes without asking, so its text outlives it; a browser's tab asks first,
 * and on a shared machine takes its text along.
 */
function draftStore(): TextStore {
  return window.desktop ? localStorage : sessionStorage;
}

export interface DraftState {
  draft: Draft;
  /** Whether it differs from what it began as. */
  isChanged: boolean;
  /** It was written earlier and not saved. */
  isRestored: boolean;
  change: (part: Partial<Draft>) => void;
  /** Begins anew with another draft, and forgets what was kept. */
  restart: (draft: Draft) => void;
}

/** A note being written, kept while it is typed. @param name of what is written: a note's id, or a word for a new one. */
export function useDraft(name: string, initial: Draft): DraftState {
  const [start, setStart] = useState(initial);
  const [kept] = useState(() => readDraft(draftStore(), name));
  const [draft, setDraft] = useState(kept ?? initial);
  const [isRestored, setRestored] = useState(kept !== undefined && !isSameDraft(kept, initial));
  const isChanged = !isSameDraft(draft, start);

  useEffect(() => {
    writeDraft(draftStore(), name, isChanged ? draft : undefined);
  }, [name, draft, isChanged]);

  useEffect(() => {
    if (!isChanged || window.desktop) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);

  return {
    draft,
    isChanged,
    isRestored: isRestored && isChanged,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    restart: (next) => {
      setStart(next);
      setDraft(next);
      setRestored(false);
    },
  };
}
