import { describe, expect, it } from 'vitest';
import type { Item } from '#core/content/item.ts';
import { keyOf, scoreResponse } from '#core/quiz/score.ts';
import { compileItem } from '#tests/support/pack-builder.ts';

const FEEDBACK = 'feedback: Think of the station.\n';
const SHORT = `
kind: short-text
answer: Zarya
accept: [Sunrise]
misconceptions:
  - answer: Zvezda
    feedback: That came second.
`;
const NUMERIC = `
kind: numeric
value: 408
tolerance: 15
units:
  - name: km
  - name: miles
    factor: 1.609344
`;
const MATCHING = `
kind: matching
pairs:
  - prompt: Zarya
    match: A module
  - prompt: Soyuz
    match: A ship
    feedback: It flies there and back.
distractors: [A rocket]
`;
const GAPS = `
kind: gaps
text: It flies {{height}} up, and {{how}} all the way.
gaps:
  - id: height
    answer: 400 km
  - id: how
    answer: falls
    choices: [falls, hovers]
`;
const CATEGORISE = `
kind: categorise
categories: [Ships, Modules]
entries:
  - text: Soyuz
    category: Ships
  - text: Zarya
    category: Modules
`;
const TIMELINE = `
kind: timeline
from: 1950
to: 2030
tolerance: 1
entries:
  - text: First module
    year: 1998
`;

describe.each([
  ['short-text', SHORT],
  ['numeric', NUMERIC],
  ['matching', MATCHING],
  ['gaps', GAPS],
  ['categorise', CATEGORISE],
  ['timeline', TIMELINE],
])('an item of the kind %s', (kind, source) => {
  it('compiles, and its key scores 1', () => {
    const { item, causes } = compileItem(source + FEEDBACK);
    expect(causes).toEqual([]);
    expect(item?.kind).toBe(kind);
    expect(scoreResponse(item as Item, keyOf(item as Item))).toBe(1);
  });
});

it('gives entries ids that do not say what belongs together', () => {
  const { item } = compileItem(MATCHING + FEEDBACK);
  if (item?.kind !== 'matching') throw new Error('it is a matching item');
  const ids = [...item.prompts, ...item.matches].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[0-9a-f]{8}$/.test(id))).toBe(true);
});

describe('what cannot be asked is told', () => {
  it.each([
    ['a factor of the first unit', NUMERIC.replace('name: km', 'name: km\n    factor: 2'), 'has no factor'],
    ['a prompt twice', MATCHING.replace('prompt: Soyuz', 'prompt: Zarya'), '"Zarya" stands among the pairs twice'],
    ['a distractor that is a match', MATCHING.replace('A rocket', 'A ship'), '"A ship" is a match and no distractor'],
    ['a gap that is not in the text', GAPS.replace('{{height}}', 'high'), '{{height}} stands in the text 0 times'],
    ['a gap not described', GAPS.replace('all the way', '{{far}}'), '{{far}} is not one of the gaps'],
    ['choices without the answer', GAPS.replace('[falls, hovers]', '[drops, hovers]'), 'do not hold "falls"'],
    ['a category not known', CATEGORISE.replace('category: Ships', 'category: Boats'), '"Boats" is not one of'],
    ['a category left empty', CATEGORISE.replace('category: Ships', 'category: Modules'), 'nothing belongs to "Ships"'],
    ['a year outside the line', TIMELINE.replace('year: 1998', 'year: 1898'), '1898 is outside 1950 to 2030'],
    ['markup in an entry', TIMELINE.replace('First module', '<b>First</b>'), 'HTML cannot stand here'],
    ['a field of another kind', SHORT.replace('answer: Zarya', 'answer: Zarya\nvalue: 3'), '`value` is not a field'],
  ])('%s', (_, source, cause) => {
    expect(compileItem(source + FEEDBACK).causes.join('\n')).toContain(cause);
  });
});
