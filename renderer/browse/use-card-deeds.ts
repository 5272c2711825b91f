import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Inputs } from '#core/contract.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api, client } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { splitIds } from './split-ids.ts';

/** Cards of one call: few enough for the progress to be seen, and for the host to take the request. */
const CARDS_AT_ONCE = 4000;
const NOTES_AT_ONCE = 5000;

export type Change = Inputs['cards']['change']['change'];

/** What is to be done, and to how many. */
export type DeedOrder =
  | { kind: 'change'; cards: readonly string[]; change: Change }
  | { kind: 'trash'; notes: readonly string[] }
  | { kind: 'move'; notes: readonly string[]; deck: string };

/** One call of a deed. Its id is made once: sent again, it is the same event. */
interface Part {
  event: string;
  size: number;
  send: () => Promise<unknown>;
}

/** A deed in parts, as it is told. */
interface Deed {
  parts: readonly Part[];
  /** Parts that are on disk; tried again, a deed goes on after them. */
  sent: Set<Part>;
  /** What was done, in a sentence. */
  sentence: string;
  isUndoing: boolean;
}

/** What was just done. */
export interface DoneNote {
  text: string;
  /** Another one for each deed. */
  key: string;
  canUndo: boolean;
}

export interface CardDeeds {
  /** Under way: how many of how many. */
  progress: { done: number; total: number } | undefined;
  note: DoneNote | undefined;
  error: unknown;
  /** Does something and says so with `sentence`. */
  perform: (order: DeedOrder, sentence: string) => void;
  /** Sends what failed again. */
  retry: () => void;
  /** Takes the last deed of this screen back, and the ones before it one at a time. */
  undo: () => void;
  /** Puts the note of what was done away; it can still be taken back by its key. */
  hideNote: () => void;
}

/** Does things to many cards in parts of a few thousand, shows how far it is, and takes them back. One deed at a time. */
export function useCardDeeds(): CardDeeds {
  const queryClient = useQueryClient();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const [note, setNote] = useState<DoneNote>();
  const stack = useRef<Deed[]>([]);
  const run = useMutation({
    mutationFn: async ({ parts, sent }: Deed) => {
      const total = sizeOf(parts);
      for (const part of parts) {
        if (sent.has(part)) continue;
        setProgress({ done: sizeOf([...sent]), total });
        await part.send();
        sent.add(part);
      }
    },
    onSettled: () => {
      setProgress(undefined);
      // Also where only a part came through.
      void queryClient.invalidateQueries({ queryKey: api.browse.key() });
    },
    onSuccess: (_, deed) => {
      if (deed.isUndoing) stack.current.pop();
      else stack.current.push(deed);
      setNote({ text: deed.sentence, key: deed.parts[0]?.event ?? '', canUndo: !deed.isUndoing });
    },
  });
  const begin = (deed: Deed) => {
    if (run.isPending) return;
    setNote(undefined);
    run.mutate(deed);
  };
  return {
    progress,
    note,
    error: run.error,
    perform: (order, sentence) =>
      begin({ parts: partsOf(order), sent: new Set(), sentence, isUndoing: false }),
    retry: () => {
      if (run.variables) begin(run.variables);
    },
    undo: () => {
      const deed = stack.current.at(-1);
      if (!deed) return;
      const parts = deed.parts.toReversed().map(({ event: target, size }) => {
        const event = newEventId();
        return { event, size, send: () => client.study.undo({ event, deed: target }) };
      });
      begin({
        parts,
        sent: new Set(),
        sentence: t('browse.taken-back', { what: deed.sentence }),
        isUndoing: true,
      });
    },
    hideNote: () => setNote(undefined),
  };
}

function sizeOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { size }) => sum + size, 0);
}

function partsOf(order: DeedOrder): Part[] {
  const parts = (
    ids: readonly string[],
    most: number,
    send: (event: string, some: string[]) => Promise<unknown>,
  ) =>
    splitIds(ids, most).map((some) => {
      const event = newEventId();
      return { event, size: some.length, send: () => send(event, some) };
    });
  switch (order.kind) {
    case 'change': {
      const { change } = order;
      return parts(order.cards, CARDS_AT_ONCE, (event, cards) =>
        client.cards.change({ event, cards, change }),
      );
    }
    case 'trash':
      return parts(order.notes, NOTES_AT_ONCE, (event, notes) =>
        client.browse.trashNotes({ event, notes, trashed: true }),
      );
    case 'move': {
      const { deck } = order;
      return parts(order.notes, NOTES_AT_ONCE, (event, notes) =>
        client.browse.moveNotes({ event, notes, deck }),
      );
    }
  }
}
