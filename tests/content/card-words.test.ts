import { describe, expect, it } from 'vitest';
import { hashCard } from '#core/content/card-words.ts';
import type { OwnNoteContent } from '#core/study/own-note.ts';
import { makeCards } from '#core/study/own-cards.ts';
import { idOf } from '#tests/support/events.ts';

const hashOf = (content: OwnNoteContent) => makeCards({ note: idOf(1), content, tags: [] }).map(hashCard)[0];
const mask = { number: 1, x: 0.1, y: 0.1, width: 0.2, height: 0.2, label: 'A' };
const picture = (fields: object): OwnNoteContent => ({
  kind: 'image-occlusion',
  image: `${'a'.repeat(64)}.png`,
  alt: 'Alt',
  masks: [{ ...mask, ...fields }],
});

describe('the hash of a card', () => {
  it('has eight digits', () => {
    expect(hashOf({ kind: 'basic', front: 'a', back: 'b' })).toMatch(/^[0-9a-f]{8}$/);
  });

  it.each<[string, OwnNoteContent, OwnNoteContent]>([
    ['a word', { kind: 'basic', front: 'a', back: 'b' }, { kind: 'basic', front: 'a', back: 'c' }],
    ['where the sides part', { kind: 'basic', front: 'ab', back: 'c' }, { kind: 'basic', front: 'a', back: 'bc' }],
    ['where a gap lies', { kind: 'cloze', text: '{{c1::a}} b' }, { kind: 'cloze', text: 'a {{c1::b}}' }],
    ['what is under a cover', picture({}), picture({ label: 'B' })],
  ])('changes with %s', (_what, one, other) => {
    expect(hashOf(one)).not.toBe(hashOf(other));
  });

  it.each<[string, OwnNoteContent, OwnNoteContent]>([
    ['emphasis', { kind: 'basic', front: 'a', back: 'b' }, { kind: 'basic', front: '*a*', back: 'b' }],
    ['a hint', { kind: 'cloze', text: '{{c1::a}}' }, { kind: 'cloze', text: '{{c1::a::hint}}' }],
    [
      'spellings accepted',
      { kind: 'typed', front: 'a', answer: 'b', accept: [] },
      { kind: 'typed', front: 'a', answer: 'b', accept: ['c'] },
    ],
    ['where a cover lies', picture({}), picture({ x: 0.5 })],
  ])('stays with %s', (_what, one, other) => {
    expect(hashOf(one)).toBe(hashOf(other));
  });
});
