import { useEffect, useState } from 'react';
import type { OwnDecks } from '#core/contract/notes.ts';
import { unsavedStore } from '#renderer/ui/unsaved-store.ts';
import { inKnownDeck, isSameDraft, type Draft } from './draft.ts';
import { readDraft, writeDraft } from './draft-store.ts';

/** Names of what was written in this tab and is not saved, whether its editor is open or was left. */
const unsaved = new Set<string>();

/** A tab that is closed takes unsaved text along, so it asks first. A desktop window keeps it. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  if (unsaved.size > 0) event.preventDefault();
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

/**
 * A note being written, kept while it is typed.
 * @param name of what is written: a note's id, or a word for a new one.
 * @param decks those it can be put in.
 */
export function useDraft(name: string, initial: Draft, decks: OwnDecks['decks']): DraftState {
  const [start, setStart] = useState(() => inKnownDeck(initial, decks));
  const [kept] = useState(() => {
    const draft = readDraft(unsavedStore(), name);
    return draft && inKnownDeck(draft, decks);
  });
  const [draft, setDraft] = useState(kept ?? start);
  const [isRestored, setRestored] = useState(kept !== undefined && !isSameDraft(kept, start));
  const isChanged = !isSameDraft(draft, start);

  useEffect(() => {
    writeDraft(unsavedStore(), name, isChanged ? draft : undefined);
    if (isChanged) unsaved.add(name);
    else unsaved.delete(name);
  }, [name, draft, isChanged]);

  useEffect(() => {
    // Added again it is there once; it stays, since the text outlives the editor.
    if (isChanged && !window.desktop) window.addEventListener('beforeunload', askBeforeLeaving);
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
