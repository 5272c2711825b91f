import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Inputs } from '#core/contract.ts';
import type { OwnNoteView } from '#core/contract/notes.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { client } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { contentOf, type Draft } from './draft.ts';

type SaveInput = Inputs['notes']['saveNote'];

interface Saving {
  /** Made before the note where the learner has no deck so far. */
  firstDeck: Inputs['notes']['saveDeck'] | undefined;
  input: SaveInput;
  /** Whatever another window saved meanwhile is replaced. */
  isOver: boolean;
}

/**
 * Saves a note, and a first deck for it where there is none. A save that failed is sent again as the same deed, unless
 * the note was changed meanwhile.
 * @param note the one that is gone on with; undefined for a new one.
 */
export function useSaveNote(note: OwnNoteView | undefined, onSaved: (saved: OwnNoteView) => void) {
  const failed = useRef<Saving>(undefined);
  // What the editor began with: the note may be asked for again while it is open, and text saved meanwhile is not in it.
  const [savedAt] = useState(note?.savedAt ?? null);
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: async ({ firstDeck, input, isOver }: Saving) => {
      if (firstDeck) await client.notes.saveDeck(firstDeck);
      if (!isOver) return client.notes.saveNote(input);
      const { savedAt } = await client.notes.getNote({ note: input.note });
      return client.notes.saveNote({ ...input, savedAt });
    },
    onSuccess: (saved) => {
      failed.current = undefined;
      onSaved(saved);
    },
  });
  const save = (draft: Draft, { isOver = false } = {}) => {
    if (isPending) return;
    const told = { deck: draft.deck, content: contentOf(draft), tags: [...draft.tags], savedAt, isOver };
    const before = failed.current;
    const isSame = before && JSON.stringify(toldBy(before)) === JSON.stringify(told);
    const saving = isSame ? before : begin(told, note?.note);
    failed.current = saving;
    mutate(saving);
  };
  return { save, error, isPending, reset };
}

/** What a save is about, without the ids it is made under. */
type Told = Omit<SaveInput, 'event' | 'note'> & Pick<Saving, 'isOver'>;

function begin({ isOver, ...told }: Told, note: string | undefined): Saving {
  const isFirst = told.deck === '';
  const deck = isFirst ? newEventId() : told.deck;
  return {
    firstDeck: isFirst ? { event: newEventId(), deck, title: t('notes.first-deck') } : undefined,
    input: { ...told, deck, event: newEventId(), note: note ?? newEventId() },
    isOver,
  };
}

function toldBy({ firstDeck, input, isOver }: Saving): Told {
  const { deck, content, tags, savedAt } = input;
  return { deck: firstDeck ? '' : deck, content, tags, savedAt, isOver };
}
