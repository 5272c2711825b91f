import type { OwnNoteKind } from '#core/contract/notes.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';

/** In the order they are offered. */
export const KINDS: readonly OwnNoteKind[] = ['basic', 'reversed', 'cloze', 'typed', 'image-occlusion'];

const NAMES = {
  basic: 'notes.kind.basic',
  reversed: 'notes.kind.reversed',
  cloze: 'notes.kind.cloze',
  typed: 'notes.kind.typed',
  'image-occlusion': 'notes.kind.image-occlusion',
} as const satisfies Record<OwnNoteKind, MessageKey>;

/** A kind of note as the learner knows it. */
export function kindName(kind: OwnNoteKind): string {
  return t(NAMES[kind]);
}
