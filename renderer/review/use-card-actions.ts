import { useLocation } from 'wouter';
import type { CardView } from '#core/contract/cards.ts';
import { notePath } from '#renderer/ui/paths.ts';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { FLAGS } from '#renderer/ui/flags.ts';
import type { Speech } from './use-speech.ts';
import type { Review } from './use-review.ts';

/** What can be done with the card on the table beside rating it. */
export interface CardActions {
  bury: () => void;
  /** Suspends a card, or takes it up again. */
  suspend: () => void;
  mark: () => void;
  /** Puts a flag on; the one it has is taken off. 0 takes off any. */
  flag: (flag: number) => void;
  remark: () => void;
  /** Opens the note of an own card; left out for cards of a pack. */
  edit: (() => void) | undefined;
  info: () => void;
  speak: () => void;
  /** Why the card cannot be read aloud. */
  speechFault: string | undefined;
}

/** The deeds of the card on the table, and the keys that do them (those of Anki where it has one). */
export function useCardActions(
  card: CardView | null,
  review: Review,
  speech: Speech,
  open: (dialog: 'info' | 'remark') => void,
): CardActions {
  const [, navigate] = useLocation();
  const note = card?.note ?? undefined;
  const change = (changed: Parameters<Review['change']>[1]) => {
    if (card) review.change(card.card, changed, card.label);
  };
  const actions: CardActions = {
    bury: () => change({ buried: true }),
    suspend: () => change({ suspended: !card?.marks.isSuspended }),
    mark: () => change({ marked: !card?.marks.isMarked }),
    flag: (flag) => change({ flag: card?.marks.flag === flag ? 0 : flag }),
    remark: () => open('remark'),
    edit: note === undefined ? undefined : () => navigate(notePath(note)),
    info: () => open('info'),
    speak: speech.speak,
    speechFault: speech.fault,
  };
  const flagKeys = FLAGS.map((flag) => [`mod+${flag}`, () => actions.flag(flag)] as const);
  const keys = {
    '-': actions.bury,
    '@': actions.suspend,
    '*': actions.mark,
    n: actions.remark,
    e: actions.edit,
    i: actions.info,
    r: actions.speak,
    ...Object.fromEntries(flagKeys),
  };
  useShortcuts(card ? keys : {});
  return actions;
}
