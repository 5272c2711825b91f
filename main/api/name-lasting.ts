import type { HistoryDeed } from '#core/contract/history.ts';
import type { StudyEvent } from '#core/study/event.ts';
import type { ApiContext } from './context.ts';

type Named = Pick<HistoryDeed, 'count' | 'label' | 'score'> & { deed: HistoryDeed['what'] };

/** What a deed was about that is none on cards, notes or marks, in words a learner knows it by. */
export function nameLasting(context: ApiContext, event: StudyEvent): Named {
  const { catalogue, store } = context;
  const one = (deed: HistoryDeed['what'], label: string | null | undefined): Named => ({
    deed,
    count: 1,
    label: label ?? null,
  });
  switch (event.kind) {
    case 'item-answered':
      return { ...one('answered', catalogue.items.get(event.item)?.unit.title), score: event.score };
    case 'hint-taken':
    case 'answer-shown':
      return one(event.kind, catalogue.items.get(event.item)?.unit.title);
    case 'attempt-started':
    case 'attempt-finished': {
      const attempt = store.progress.attempts.get(event.attempt);
      return one(event.kind, attempt?.title ?? catalogue.units.get(attempt?.unit ?? '')?.title);
    }
    case 'section-read':
      return one('section-read', catalogue.sections.get(event.section)?.section.title);
    case 'deck-options-changed':
      return one('deck-options-changed', catalogue.units.get(event.deck)?.title);
    case 'search-saved':
      return one(event.query === null ? 'search-removed' : 'search-saved', event.name);
    case 'exam-set':
      return one(event.day === null ? 'exam-removed' : 'exam-set', event.title);
    case 'preset-changed':
      return one('preset-changed', null);
    case 'goal-set': {
      if (event.goal === null) return one(event.streak ? 'days-counted' : 'goal-removed', null);
      const { unit, perWeek } = event.goal;
      return { ...one(unit === 'minutes' ? 'goal-in-minutes' : 'goal-in-recalls', null), count: perWeek };
    }
    case 'catch-up-set':
      if (event.perDay === null) return one('catch-up-left', null);
      return { ...one('catch-up-begun', null), count: event.perDay };
    default:
      throw new Error(`a deed without a name: ${event.kind}`);
  }
}
