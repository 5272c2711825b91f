import { useCallback, useRef, useState, type RefObject } from 'react';
import type { AttemptView } from '#core/contract/questions.ts';
import { attemptDrafts, keepDraft, readDrafts, type Draft, type Drafts } from './drafts.ts';

interface KeptDrafts {
  drafts: Drafts;
  /** The same as it is this moment, for what goes on between two pictures of the screen. */
  latest: RefObject<Drafts>;
  /** Puts a draft in place of the one before; undefined forgets it. */
  change: (item: string, draft: Draft | undefined) => void;
}

/** The drafts of an attempt, which survive a reload and a closed window. */
export function useDrafts({ attempt, questions }: AttemptView): KeptDrafts {
  const [drafts, setDrafts] = useState(() => readDrafts(attemptDrafts(), attempt, questions));
  const latest = useRef(drafts);
  const change = useCallback(
    (item: string, draft: Draft | undefined) => {
      const { [item]: before, ...others } = latest.current;
      if (before === draft) return;
      latest.current = draft ? { ...others, [item]: draft } : others;
      keepDraft(attemptDrafts(), attempt, item, draft);
      setDrafts(latest.current);
    },
    [attempt],
  );
  return { drafts, latest, change };
}
