import type { HitKind } from '#core/search/everything/kinds.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import type { IconName } from './icon.tsx';

/** How what was found is called and signed, by kind. */
export const HIT_KIND_SIGNS: Record<HitKind, { name: MessageKey; icon: IconName }> = {
  lesson: { name: 'search.kind.lesson', icon: 'lessons' },
  section: { name: 'search.kind.section', icon: 'lessons' },
  term: { name: 'search.kind.term', icon: 'info' },
  card: { name: 'search.kind.card', icon: 'cards' },
  event: { name: 'search.kind.event', icon: 'clock' },
  concept: { name: 'search.kind.concept', icon: 'progress' },
};
