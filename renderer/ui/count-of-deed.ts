import type { Undone } from '#core/contract/cards.ts';
import type { HistoryDeed } from '#core/contract/history.ts';
import { t } from '#renderer/i18n/t.ts';

type What = HistoryDeed['what'] | Undone['deed'];

const OF_NOTES: readonly What[] = ['note-saved', 'notes-trashed', 'notes-restored'];
const OF_PASSAGES: readonly What[] = ['highlighted', 'highlight-removed'];

/** What a deed on several things was on: cards, unless it is one of notes or of passages of a lesson. */
export function countOfDeed(what: What, count: number): string {
  if (OF_NOTES.includes(what)) return t('card.undone.notes', { count });
  if (OF_PASSAGES.includes(what)) return t('card.undone.passages', { count });
  return t('card.undone.cards', { count });
}
