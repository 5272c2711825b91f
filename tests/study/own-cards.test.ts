import { expect, it } from 'vitest';
import type { OwnNoteContent } from '#core/study/own-note.ts';
import { labelOfNote, makeCards, noteOfCard } from '#core/study/own-cards.ts';
import { idOf } from '#tests/support/events.ts';
import { words } from '#tests/support/packs.ts';

const note = idOf(7);
const cardsOf = (content: OwnNoteContent) => makeCards({ note, content, tags: ['tag'] });

it('a basic note makes one card, with emphasis', () => {
  expect(cardsOf({ kind: 'basic', front: 'a *b*', back: '2 * 3' })).toMatchObject([
    {
      id: `own/${note}/1`,
      note: `own/${note}`,
      section: null,
      tags: ['tag'],
      front: [{ text: 'a ' }, { kind: 'emphasis' }],
      back: words('2 * 3'),
    },
  ]);
});

it('a reversed note makes two, each the other way round', () => {
  expect(cardsOf({ kind: 'reversed', front: 'a', back: 'b' })).toMatchObject([
    { id: `own/${note}/1`, kind: 'basic', front: words('a'), back: words('b') },
    { id: `own/${note}/2`, kind: 'basic', front: words('b'), back: words('a') },
  ]);
});

it('a text with gaps makes one for each number, which may leave some out', () => {
  const cards = cardsOf({ kind: 'cloze', text: 'a {{c2::b::hint}} c {{c5::d}} 2*3' });
  expect(cards.map(({ id }) => id)).toEqual([`own/${note}/2`, `own/${note}/5`]);
  expect(cards[0]).toMatchObject({
    label: 'a […] c d 2*3',
    parts: [{ text: 'a ' }, { gap: 'b', hint: 'hint' }, { text: ' c d 2*3' }],
  });
});

it('a text whose gaps cannot be read makes none', () => {
  expect(cardsOf({ kind: 'cloze', text: 'a {{c1:b}}' })).toEqual([]);
});

it('a picture makes one card for each part, by its number', () => {
  const mask = { x: 0, y: 0, width: 0.5, height: 0.5, label: 'A' };
  const image = `${'a'.repeat(64)}.png`;
  const masks = [
    { ...mask, number: 4 },
    { ...mask, number: 2 },
  ];
  expect(cardsOf({ kind: 'image-occlusion', image, alt: 'Alt', masks })).toMatchObject([
    { id: `own/${note}/4`, image: `own/${image}`, asked: 4, masks },
    { id: `own/${note}/2`, asked: 2 },
  ]);
});

it('a note is known by its question, its filled text or its picture', () => {
  expect(labelOfNote({ kind: 'cloze', text: 'a {{c1::b::hint}} and {{c2::c}}' })).toBe('a b and c');
  expect(labelOfNote({ kind: 'cloze', text: 'a {{c1::b\nc::d\ne}} f' })).toBe('a b\nc f');
  expect(labelOfNote({ kind: 'basic', front: 'a **b**', back: '' })).toBe('a b');
});

it('the note of a card is told from its id', () => {
  expect(noteOfCard(`own/${note}/3`)).toBe(note);
  expect(noteOfCard('p/n1/1')).toBeUndefined();
});
