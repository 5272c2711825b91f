import { useMemo, useState } from 'react';
import { t } from '#renderer/i18n/t.ts';
import { flagName } from '#renderer/ui/flags.ts';
import type { CardDeeds, Change } from './use-card-deeds.ts';

/** What asks for more before it is done. */
export type DeedDialog = 'tags' | 'due' | 'reset' | 'move';

/** Everything that can be done with the chosen cards. */
export interface CardActions {
  cards: readonly string[];
  /** Ids of the own notes that some of them are made of. */
  notes: readonly string[];
  suspend: (isSuspended: boolean) => void;
  bury: (isBuried: boolean) => void;
  mark: (isMarked: boolean) => void;
  flag: (flag: number) => void;
  tag: (add: readonly string[], remove: readonly string[]) => void;
  /** Makes learned cards due on a study day. */
  setDue: (dueOn: number) => void;
  reset: () => void;
  trash: () => void;
  move: (deck: string, title: string) => void;
  dialog: DeedDialog | undefined;
  open: (dialog: DeedDialog | undefined) => void;
}

/** The own note a card is made of; undefined for a card of a pack. Own cards are `own/<note>/<number>`. */
export function ownNoteOf(card: string): string | undefined {
  const [pack, note] = card.split('/');
  return pack === 'own' ? note : undefined;
}

/** Deeds on some cards, worded for what is told of them afterwards. */
export function useCardActions(deeds: CardDeeds, cards: readonly string[]): CardActions {
  const [dialog, open] = useState<DeedDialog>();
  const count = cards.length;
  const notes = useMemo(() => [...new Set(cards.flatMap((card) => ownNoteOf(card) ?? []))], [cards]);
  const change = (changed: Change, sentence: string) => {
    open(undefined);
    deeds.perform({ kind: 'change', cards, change: changed }, sentence);
  };
  return {
    cards,
    notes,
    suspend: (suspended) =>
      change({ suspended }, t(suspended ? 'browse.done.suspended' : 'browse.done.unsuspended', { count })),
    bury: (buried) =>
      change({ buried }, t(buried ? 'browse.done.buried' : 'browse.done.unburied', { count })),
    mark: (marked) =>
      change({ marked }, t(marked ? 'browse.done.marked' : 'browse.done.unmarked', { count })),
    flag: (flag) =>
      change(
        { flag },
        flag === 0
          ? t('browse.done.unflagged', { count })
          : t('browse.done.flagged', { count, flag: flagName(flag) }),
      ),
    tag: (add, remove) =>
      change(
        {
          ...(add.length > 0 ? { addTags: [...add] } : {}),
          ...(remove.length > 0 ? { removeTags: [...remove] } : {}),
        },
        t('browse.done.tagged', { count }),
      ),
    setDue: (dueOn) => change({ dueOn }, t('browse.done.moved', { count })),
    reset: () => change({ forgotten: true }, t('browse.done.reset', { count })),
    trash: () => deeds.perform({ kind: 'trash', notes }, t('browse.done.trashed', { count: notes.length })),
    move: (deck, title) => {
      open(undefined);
      deeds.perform(
        { kind: 'move', notes, deck },
        t('browse.done.to-deck', { count: notes.length, deck: title }),
      );
    },
    dialog,
    open,
  };
}
