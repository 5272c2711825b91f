import type { Undone } from '#core/contract/cards.ts';
import type { CardChange, StudyEvent } from '#core/study/event.ts';
import { labelOfNote } from '#core/study/own-cards.ts';
import type { ApiContext } from './context.ts';

/** What a deed was about, in words a learner knows it by. @param events of the deed, at least one. */
export function nameDeed(context: ApiContext, events: readonly StudyEvent[]): Undone {
  const [first] = events;
  if (!first) throw new Error('a deed without events');
  switch (first.kind) {
    case 'card-rated':
      return { deed: 'rated', count: 1, label: labelOf(context, first.card), rating: first.rating };
    case 'card-practised':
      return { deed: 'practised', count: 1, label: labelOf(context, first.card), rating: first.rating };
    case 'remark-saved':
      return { deed: 'remarked', count: 1, label: labelOf(context, first.card) };
    case 'cards-changed': {
      const count = events.reduce(
        (sum, event) => sum + (event.kind === 'cards-changed' ? event.cards.length : 0),
        0,
      );
      return { deed: nameChange(first.change), count, label: labelOf(context, first.cards[0] ?? '') };
    }
    case 'note-saved':
      return { deed: 'note-saved', count: events.length, label: labelOfNote(first.content) };
    case 'notes-trashed': {
      const count = events.reduce(
        (sum, event) => sum + (event.kind === 'notes-trashed' ? event.notes.length : 0),
        0,
      );
      const note = context.store.progress.notes.get(first.notes[0] ?? '');
      const label = note ? labelOfNote(note.content) : null;
      return { deed: first.trashed ? 'notes-trashed' : 'notes-restored', count, label };
    }
    case 'deck-saved': {
      const label = first.title ?? context.store.progress.decks.get(first.deck) ?? null;
      return { deed: first.title === null ? 'deck-removed' : 'deck-saved', count: 1, label };
    }
    case 'highlight-saved':
      return {
        deed: first.colour === null ? 'highlight-removed' : 'highlighted',
        count: events.length,
        label: first.quote,
      };
    case 'bookmark-saved':
      return { deed: first.kept ? 'bookmarked' : 'bookmark-removed', count: 1, label: first.words };
    default:
      throw new Error(`a deed that cannot be taken back: ${first.kind}`);
  }
}

function nameChange(change: CardChange): Undone['deed'] {
  if (change.forgotten) return 'forgotten';
  if (change.dueOn !== undefined) return 'moved';
  if (change.suspended !== undefined) return change.suspended ? 'suspended' : 'unsuspended';
  if (change.buriedUntil !== undefined) return change.buriedUntil === null ? 'unburied' : 'buried';
  if (change.flag !== undefined) return change.flag === 0 ? 'unflagged' : 'flagged';
  if (change.marked !== undefined) return change.marked ? 'marked' : 'unmarked';
  return 'tagged';
}

function labelOf({ catalogue }: ApiContext, card: string): string | null {
  return catalogue.cards.get(card)?.card.label ?? null;
}
