import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OwnDecks, type OwnChange } from '#core/study/own-decks.ts';
import type { OwnNote, Progress } from '#core/study/progress.ts';
import { idOf } from '#tests/support/events.ts';

function ownNote(number: number, fields: Partial<OwnNote> = {}): OwnNote {
  return {
    note: idOf(number),
    deck: idOf(900),
    content: { kind: 'basic', front: `front ${number}`, back: 'back' },
    tags: [],
    createdAt: number,
    savedAt: number,
    ...fields,
  };
}

function own(notes: readonly OwnNote[], decks: readonly (readonly [number, string])[] = [[900, 'Mine']]) {
  const progress: Pick<Progress, 'notes' | 'decks'> = {
    notes: new Map(notes.map((note) => [note.note, note])),
    decks: new Map(decks.map(([deck, title]) => [idOf(deck), title])),
  };
  return { progress, decks: new OwnDecks(progress) };
}

/** All that can be seen of some decks. */
function seen(decks: OwnDecks) {
  const { pack, cards } = decks;
  return { pack, size: cards.size, cards: [...cards].map(([id, { card, unit }]) => [id, card, unit.id]) };
}

describe('own decks', () => {
  it('leave out what is in the trash, and notes of decks that are gone', () => {
    const { decks } = own([ownNote(1), ownNote(2, { trashedOn: 5 }), ownNote(3, { deck: idOf(901) })]);
    expect([...decks.cards.keys()]).toEqual([`own/${idOf(1)}/1`]);
    expect(decks.cards.has(`own/${idOf(2)}/1`)).toBe(false);
    expect(decks.cards.get(`own/${idOf(3)}/1`)).toBeUndefined();
    expect(decks.cards.get(`own/${idOf(1)}/2`)).toBeUndefined();
  });

  it('stand in the order of their titles, their notes by age', () => {
    const { decks } = own(
      [ownNote(2), ownNote(1), ownNote(3, { deck: idOf(901) })],
      [
        [900, 'B'],
        [901, 'A'],
      ],
    );
    expect(decks.pack.units.map(({ title }) => title)).toEqual(['A', 'B']);
    expect([...decks.cards.keys()]).toEqual([3, 1, 2].map((number) => `own/${idOf(number)}/1`));
  });

  it('keep the cards of a note that did not change', () => {
    const { progress, decks } = own([ownNote(1), ownNote(2)]);
    const id = `own/${idOf(1)}/1`;
    const before = decks.cards.get(id)?.card;
    progress.notes.set(idOf(2), ownNote(2, { content: { kind: 'reversed', front: 'a', back: 'b' } }));
    decks.follow([{ area: 'note', id: idOf(2) }]);
    expect(decks.cards.get(id)?.card).toBe(before);
    expect(decks.cards.size).toBe(3);
  });
});

const deedOf = fc.record({
  what: fc.constantFrom('save', 'save', 'save', 'trash', 'lose', 'name', 'remove'),
  note: fc.integer({ min: 1, max: 6 }),
  deck: fc.constantFrom(900, 901),
  kind: fc.constantFrom('basic', 'reversed', 'cloze'),
});

it('following changes one by one or many at once is the same as building anew', () => {
  fc.assert(
    fc.property(fc.array(fc.array(deedOf, { maxLength: 4 }), { maxLength: 12 }), (rounds) => {
      const { progress, decks } = own([]);
      for (const round of rounds) {
        const changes: OwnChange[] = [];
        for (const { what, note, deck, kind } of round) {
          const id = idOf(note);
          const before = progress.notes.get(id);
          if (what === 'name') progress.decks.set(idOf(deck), `deck ${note}`);
          else if (what === 'remove') progress.decks.delete(idOf(deck));
          else if (what === 'lose') progress.notes.delete(id);
          else if (what === 'trash' && before) progress.notes.set(id, { ...before, trashedOn: 3 });
          else {
            const content =
              kind === 'cloze'
                ? { kind, text: 'a {{c1::b}} {{c3::d}}' }
                : { kind, front: `${note}`, back: 'b' };
            progress.notes.set(id, ownNote(note, { deck: idOf(deck), content }));
          }
          const isDeck = what === 'name' || what === 'remove';
          changes.push({ area: isDeck ? 'deck' : 'note', id: isDeck ? idOf(deck) : id });
        }
        decks.follow(changes);
        expect(seen(decks)).toEqual(seen(new OwnDecks(progress)));
      }
    }),
  );
});
