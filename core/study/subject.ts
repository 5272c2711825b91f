import { assertNever } from '#core/assert.ts';
import type { StudyEvent } from './event.ts';
import { bookmarkKey } from './reading-marks.ts';

/**
 * The part of progress one event can change: refolding a subject needs the events of that subject only. What a learner
 * rated (`card`) and how a card is marked are apart, so that taking back a deed on many cards reads no ratings.
 */
export type Subject = {
  area:
    | 'card'
    | 'marks'
    | 'item'
    | 'attempt'
    | 'section'
    | 'lesson'
    | 'preset'
    | 'deck-options'
    | 'note'
    | 'deck'
    | 'search'
    | 'exam'
    | 'highlight'
    | 'bookmark'
    | 'group'
    | 'practice'
    | 'goal'
    | 'catch-up';
  id: string;
};

const PRESET: Subject = { area: 'preset', id: '' };
const GOAL: Subject = { area: 'goal', id: '' };
const CATCH_UP: Subject = { area: 'catch-up', id: '' };

/** What an event changes, besides the tally of its day. */
export function subjectsOf(event: StudyEvent): Subject[] {
  switch (event.kind) {
    case 'card-rated':
      return [{ area: 'card', id: event.card }];
    case 'remark-saved':
      return [{ area: 'marks', id: event.card }];
    case 'cards-changed': {
      const { dueOn, forgotten } = event.change;
      const marks: Subject[] = event.cards.map((id) => ({ area: 'marks', id }));
      if (dueOn === undefined && !forgotten) return marks;
      return [...marks, ...event.cards.map((id): Subject => ({ area: 'card', id }))];
    }
    case 'card-practised':
      return [];
    case 'note-saved':
      return [{ area: 'note', id: event.note }];
    case 'notes-trashed':
      return event.notes.map((id) => ({ area: 'note', id }));
    case 'deck-saved':
      return [{ area: 'deck', id: event.deck }];
    case 'deck-options-changed':
      return [{ area: 'deck-options', id: event.deck }];
    case 'search-saved':
      return [{ area: 'search', id: event.search }];
    case 'exam-set':
      return [{ area: 'exam', id: event.exam }];
    case 'highlight-saved':
      return [{ area: 'highlight', id: event.highlight }];
    case 'bookmark-saved':
      return [{ area: 'bookmark', id: bookmarkKey(event) }];
    case 'item-answered': {
      const item: Subject = { area: 'item', id: event.item };
      return event.attempt === undefined ? [item] : [item, { area: 'attempt', id: event.attempt }];
    }
    case 'attempt-started':
    case 'item-added':
    case 'hint-taken':
    case 'answer-shown':
    case 'attempt-finished':
      return [{ area: 'attempt', id: event.attempt }];
    case 'section-read':
      return [{ area: 'section', id: event.section }];
    case 'paragraph-reached':
      return [{ area: 'lesson', id: event.lesson }];
    case 'preset-changed':
      return [PRESET];
    case 'goal-set':
      return [GOAL];
    case 'catch-up-set':
      return [CATCH_UP];
    case 'event-revoked':
      return [];
    default:
      return assertNever(event, 'an event kind without subjects');
  }
}

/**
 * Under what an event is found: what it changes, and besides it the deed it is a part of (`group`) and the card it asked
 * outside its schedule (`practice`), of which nothing is folded.
 */
export function findableBy(event: StudyEvent): Subject[] {
  const subjects = subjectsOf(event);
  if (event.kind === 'card-practised') return [...subjects, { area: 'practice', id: event.card }];
  if ('group' in event && event.group !== undefined) return [...subjects, { area: 'group', id: event.group }];
  return subjects;
}

/** The one key under which a subject is indexed. */
export function subjectKey(subject: Subject): string {
  return `${subject.area}:${subject.id}`;
}
