import type { Item } from '#core/content/item.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';

/** What each kind of question is called. */
export const KIND_NAMES = {
  single: 'own-quiz.kind.single',
  multiple: 'own-quiz.kind.multiple',
  'true-false': 'own-quiz.kind.true-false',
  'short-text': 'own-quiz.kind.short-text',
  numeric: 'own-quiz.kind.numeric',
  gaps: 'own-quiz.kind.gaps',
  matching: 'own-quiz.kind.matching',
  ordering: 'own-quiz.kind.ordering',
  categorise: 'own-quiz.kind.categorise',
  timeline: 'own-quiz.kind.timeline',
  hotspot: 'own-quiz.kind.hotspot',
  scenario: 'own-quiz.kind.scenario',
  essay: 'own-quiz.kind.essay',
} as const satisfies Record<Item['kind'], MessageKey>;
