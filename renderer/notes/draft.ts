import type { Mask } from '#core/content/pack.ts';
import { splitCloze } from '#core/content/source/cloze.ts';
import type { OwnNoteKind } from '#core/contract/notes.ts';
import type { OwnNoteContent } from '#core/study/own-note.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';

/** A note as it is being written. What belongs to another kind stays while the kind is changed. */
export interface Draft {
  deck: string;
  kind: OwnNoteKind;
  front: string;
  back: string;
  text: string;
  answer: string;
  accept: readonly string[];
  image: string;
  alt: string;
  masks: readonly Mask[];
  tags: readonly string[];
}

/** A part of the editor that something can be wrong with. */
export type DraftField = 'front' | 'back' | 'text' | 'answer' | 'image' | 'alt' | 'masks';

export const EMPTY_DRAFT: Draft = {
  deck: '',
  kind: 'basic',
  front: '',
  back: '',
  text: '',
  answer: '',
  accept: [],
  image: '',
  alt: '',
  masks: [],
  tags: [],
};

/** A note that was saved, to be gone on with. */
export function draftOf(note: { deck: string; content: OwnNoteContent; tags: readonly string[] }): Draft {
  const { deck, content, tags } = note;
  return { ...EMPTY_DRAFT, ...content, deck, tags };
}

/** The next note is most likely of the same kind, in the same deck and under the same tags. */
export function nextDraft({ deck, kind, tags }: Draft): Draft {
  return { ...EMPTY_DRAFT, deck, kind, tags };
}

/** A draft in a deck there is: one whose own was removed, or that was begun before there was any, goes into the first. */
export function inKnownDeck(draft: Draft, decks: readonly { deck: string }[]): Draft {
  if (decks.some(({ deck }) => deck === draft.deck)) return draft;
  return { ...draft, deck: decks[0]?.deck ?? '' };
}

/** What is kept of a draft: the parts of its kind, without blanks at their ends. */
export function contentOf(draft: Draft): OwnNoteContent {
  const [front, back, text] = [draft.front.trim(), draft.back.trim(), draft.text.trim()];
  const { kind, image, alt } = draft;
  switch (kind) {
    case 'basic':
    case 'reversed':
      return { kind, front, back };
    case 'cloze':
      return { kind, text };
    case 'typed':
      return { kind, front, answer: draft.answer.trim(), accept: [...draft.accept] };
    case 'image-occlusion':
      return {
        kind,
        image,
        alt: alt.trim(),
        masks: draft.masks.map((mask) => ({ ...mask, label: mask.label.trim() })),
      };
  }
}

/** What a draft still lacks before it can be saved, by field and in the order of the page. */
export function findFaults(draft: Draft): Map<DraftField, MessageKey> {
  const faults = new Map<DraftField, MessageKey>();
  const need = (field: DraftField, isThere: boolean, message: MessageKey) => {
    if (!isThere) faults.set(field, message);
  };
  const content = contentOf(draft);
  switch (content.kind) {
    case 'basic':
    case 'reversed':
      need('front', content.front !== '', 'notes.fault.front');
      need('back', content.back !== '', 'notes.fault.back');
      break;
    case 'typed':
      need('front', content.front !== '', 'notes.fault.front');
      need('answer', content.answer !== '', 'notes.fault.answer');
      break;
    case 'cloze': {
      const { text } = content;
      const isRead = !('fault' in splitCloze(text));
      need('text', isRead, /\{\{|\}\}/.test(text) ? 'notes.fault.gap' : 'notes.fault.no-gap');
      break;
    }
    case 'image-occlusion':
      need('image', content.image !== '', 'notes.fault.image');
      need('alt', content.alt !== '', 'notes.fault.alt');
      if (content.image !== '') {
        need('masks', content.masks.length > 0, 'notes.fault.no-mask');
        need(
          'masks',
          content.masks.every(({ label }) => label !== ''),
          'notes.fault.label',
        );
      }
  }
  return faults;
}

/** Whether two drafts would be the same note. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
