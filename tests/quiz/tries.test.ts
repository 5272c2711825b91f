import { describe, expect, it } from 'vitest';
import type { Item } from '#core/content/item.ts';
import { keyOf } from '#core/quiz/score.ts';
import { gradeTrial } from '#core/quiz/tries.ts';
import {
  categorise,
  choice,
  gaps,
  matching,
  numeric,
  ordering,
  shortText,
  timeline,
  words,
} from '#tests/support/packs.ts';

describe('a try that is not right', () => {
  it('tells of several choices each one chosen, and no other', () => {
    const item = choice('p/i', 'multiple', 'ab');
    expect(gradeTrial(item, { kind: 'multiple', options: ['a', 'c'] }).notes).toEqual([
      { option: 'a', correct: true, text: [] },
      { option: 'c', correct: false, text: words('why c is wrong') },
    ]);
  });

  it.each<[string, Item, Record<string, string>]>([
    ['matching', matching('p/i'), { p: 'z' }],
    ['gaps', gaps('p/i'), { one: 'pact' }],
    ['categorise', categorise('p/i'), { p: 'y' }],
    ['timeline', timeline('p/i'), { p: '2001' }],
    ['short-text', shortText('p/i'), { answer: 'Tianwen' }],
    ['numeric', numeric('p/i'), { number: '7' }],
  ])('tells of %s which fields are wrong and no words of the author’s', (kind, item, values) => {
    const response = { ...keyOf(item), kind, values } as Parameters<typeof gradeTrial>[1];
    const { notes } = gradeTrial(item, response);
    expect(notes.every(({ text }) => text.length === 0)).toBe(true);
    expect(notes.map(({ option }) => option)).toEqual(
      Object.keys(values).filter((id) => id !== 'number' || kind === 'numeric'),
    );
  });

  it('tells of an order only that it is partly right', () => {
    const trial = gradeTrial(ordering('p/i'), { kind: 'ordering', entries: ['b', 'a', 'c', 'd'] });
    expect(trial).toEqual({ isPartly: true, notes: [] });
  });
});
