import { expect, it } from 'vitest';
import { buildCatalogue } from '#core/content/catalogue.ts';
import { findMissing } from '#core/study/missing-card.ts';
import type { OwnNote } from '#core/study/progress.ts';
import { idOf } from '#tests/support/events.ts';
import { pack } from '#tests/support/packs.ts';

const catalogue = buildCatalogue([pack()]);
const note: OwnNote = {
  note: idOf(1),
  deck: idOf(2),
  content: { kind: 'basic', front: 'a', back: 'b' },
  tags: [],
  createdAt: 0,
  savedAt: 0,
};
const progress = (fields: Partial<OwnNote> = {}, decks = [idOf(2)]) => ({
  notes: new Map([[note.note, { ...note, ...fields }]]),
  decks: new Map(decks.map((deck) => [deck, 'Mine'])),
});

it.each([
  ['here', 'p/n1/1', progress(), null],
  ['of a pack that is not installed', 'q/n1/1', progress(), 'pack'],
  ['no longer in its pack', 'p/gone/1', progress(), 'card'],
  ['of a note in the trash', `own/${idOf(1)}/1`, progress({ trashedOn: 3 }), 'trashed-note'],
  ['of a deck that was removed', `own/${idOf(1)}/1`, progress({ trashedOn: 3 }, []), 'removed-deck'],
  ['that its note makes no more', `own/${idOf(1)}/2`, progress(), 'note'],
  ['of a note nobody knows', `own/${idOf(9)}/1`, progress(), 'note'],
] as const)('a card %s', (_what, card, known, cause) => {
  expect(findMissing(catalogue, known, card)).toBe(cause);
});
