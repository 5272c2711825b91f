import type { EventKind, StudyEvent } from '#core/study/event.ts';

/** What can be taken back from a screen: everything done to cards, notes and decks, and left in lessons. */
export const REVOCABLE: readonly EventKind[] = [
  'card-rated',
  'card-practised',
  'cards-changed',
  'remark-saved',
  'note-saved',
  'notes-trashed',
  'deck-saved',
  'highlight-saved',
  'bookmark-saved',
];

/** What says how the learner studies, and not what was learned. */
export const SETTING_DEEDS: readonly EventKind[] = [
  'preset-changed',
  'deck-options-changed',
  'search-saved',
  'exam-set',
  'goal-set',
  'catch-up-set',
];

/** What else can be taken back by name, from the history: what a lesson or a setting holds. */
const REVOCABLE_BY_NAME: readonly EventKind[] = [...REVOCABLE, 'section-read', ...SETTING_DEEDS];

/** Whether a deed can be taken back by name. What belongs to an attempt cannot: its result stands. */
export function isRevocable(event: StudyEvent): boolean {
  if (event.kind === 'item-answered') return event.attempt === undefined;
  return REVOCABLE_BY_NAME.includes(event.kind);
}
