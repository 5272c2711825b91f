import type { Undone } from '#core/contract/cards.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';
import { countOfDeed } from './count-of-deed.ts';
import { ratingName } from './rating-name.ts';
import { shortName } from './short-name.ts';

const SENTENCES = {
  suspended: 'card.undone.suspended',
  unsuspended: 'card.undone.unsuspended',
  buried: 'card.undone.buried',
  unburied: 'card.undone.unburied',
  flagged: 'card.undone.flagged',
  unflagged: 'card.undone.unflagged',
  marked: 'card.undone.marked',
  unmarked: 'card.undone.unmarked',
  tagged: 'card.undone.tagged',
  moved: 'card.undone.moved',
  forgotten: 'card.undone.forgotten',
  remarked: 'card.undone.remarked',
  'note-saved': 'card.undone.note-saved',
  'notes-trashed': 'card.undone.notes-trashed',
  'notes-restored': 'card.undone.notes-restored',
  'deck-saved': 'card.undone.deck-saved',
  'deck-removed': 'card.undone.deck-removed',
  highlighted: 'card.undone.highlighted',
  'highlight-removed': 'card.undone.highlight-removed',
  bookmarked: 'card.undone.bookmarked',
  'bookmark-removed': 'card.undone.bookmark-removed',
} as const satisfies Record<Exclude<Undone['deed'], 'rated' | 'practised'>, MessageKey>;

/** What was taken back, in a sentence. */
export function describeUndone({ deed, count, label, rating = 'good' }: Undone): string {
  const one = label === null ? t('card.undone.nameless') : t('card.undone.name', { name: shortName(label) });
  if (deed === 'rated') return t('card.undone.rated', { rating: ratingName(rating), what: one });
  if (deed === 'practised') return t('card.undone.practised', { rating: ratingName(rating), what: one });
  if (count === 1 || deed.startsWith('deck-')) return t(SENTENCES[deed], { what: one });
  return t(SENTENCES[deed], { what: countOfDeed(deed, count) });
}
