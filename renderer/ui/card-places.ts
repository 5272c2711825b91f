import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { PATHS } from './paths.ts';

/** What can be done with cards beside reviewing them, one place a line. */
export const CARD_PLACES: readonly { path: string; label: MessageKey }[] = [
  { path: PATHS.browse, label: 'browse.title' },
  { path: PATHS.notes, label: 'notes.title' },
  { path: PATHS.practice, label: 'cards.place.practice' },
  { path: PATHS.statistics, label: 'statistics.title' },
  { path: PATHS.options, label: 'cards.place.options' },
  { path: PATHS.exams, label: 'cards.place.exams' },
];
