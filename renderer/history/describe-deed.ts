import type { HistoryDeed } from '#core/contract/history.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { countOfDeed } from '#renderer/ui/count-of-deed.ts';
import { ratingName } from '#renderer/ui/rating-name.ts';
import { shortName } from '#renderer/ui/short-name.ts';

type What = HistoryDeed['what'];

const SENTENCES = {
  rated: 'history.deed.rated',
  practised: 'history.deed.practised',
  suspended: 'history.deed.suspended',
  unsuspended: 'history.deed.unsuspended',
  buried: 'history.deed.buried',
  unburied: 'history.deed.unburied',
  flagged: 'history.deed.flagged',
  unflagged: 'history.deed.unflagged',
  marked: 'history.deed.marked',
  unmarked: 'history.deed.unmarked',
  tagged: 'history.deed.tagged',
  moved: 'history.deed.moved',
  forgotten: 'history.deed.forgotten',
  remarked: 'history.deed.remarked',
  'note-saved': 'history.deed.note-saved',
  'notes-trashed': 'history.deed.notes-trashed',
  'notes-restored': 'history.deed.notes-restored',
  'deck-saved': 'history.deed.deck-saved',
  'deck-removed': 'history.deed.deck-removed',
  highlighted: 'history.deed.highlighted',
  'highlight-removed': 'history.deed.highlight-removed',
  bookmarked: 'history.deed.bookmarked',
  'bookmark-removed': 'history.deed.bookmark-removed',
  answered: 'history.deed.answered',
  'hint-taken': 'history.deed.hint-taken',
  'answer-shown': 'history.deed.answer-shown',
  'attempt-started': 'history.deed.attempt-started',
  'attempt-finished': 'history.deed.attempt-finished',
  'section-read': 'history.deed.section-read',
  'preset-changed': 'history.deed.preset-changed',
  'deck-options-changed': 'history.deed.deck-options-changed',
  'search-saved': 'history.deed.search-saved',
  'search-removed': 'history.deed.search-removed',
  'exam-set': 'history.deed.exam-set',
  'exam-removed': 'history.deed.exam-removed',
  'goal-in-minutes': 'history.deed.goal-in-minutes',
  'goal-in-recalls': 'history.deed.goal-in-recalls',
  'goal-removed': 'history.deed.goal-removed',
  'days-counted': 'history.deed.days-counted',
  'catch-up-begun': 'history.deed.catch-up-begun',
  'catch-up-left': 'history.deed.catch-up-left',
} as const satisfies Record<What, MessageKey>;

/** What was done, in words. */
export function describeDeed({ what, count, label, rating = 'good', score = 0 }: HistoryDeed): string {
  const one = label === null ? t('history.nameless') : t('card.undone.name', { name: shortName(label) });
  return t(SENTENCES[what], {
    count,
    what: count === 1 ? one : countOfDeed(what, count),
    rating: ratingName(rating),
    score: formatPercent(score),
  });
}

const CHANGES_CARD: readonly What[] = ['rated', 'moved', 'forgotten'];
const PUTS_AWAY: readonly What[] = ['suspended', 'unsuspended', 'buried', 'unburied'];
const CHANGES_NOTES: readonly What[] = [
  'note-saved',
  'notes-trashed',
  'notes-restored',
  'deck-saved',
  'deck-removed',
];

const EFFECTS: Partial<Record<What, MessageKey>> = {
  practised: 'history.back.practised',
  answered: 'history.back.answered',
  'section-read': 'history.back.section',
  'preset-changed': 'history.back.options',
  'deck-options-changed': 'history.back.options',
};

/** What taking a deed back changes. */
export function describeTakingBack({ what }: HistoryDeed): string {
  if (CHANGES_CARD.includes(what)) return t('history.back.card');
  if (PUTS_AWAY.includes(what)) return t('history.back.put-away');
  if (CHANGES_NOTES.includes(what)) return t('history.back.notes');
  return t(EFFECTS[what] ?? 'history.back.sign');
}
