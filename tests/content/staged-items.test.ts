import { describe, expect, it } from 'vitest';
import { keyOf, scoreResponse } from '#core/quiz/score.ts';
import type { Item } from '#core/content/item.ts';
import { compilePack } from '#core/content/compile.ts';
import { buildPackFiles, compileItem, editFile, itemSource, SAMPLE } from '#tests/support/pack-builder.ts';

const HOTSPOT = `
kind: hotspot
drawing:
  width: 200
  height: 100
  alt: A ball and two dots.
  shapes:
    - { shape: circle, x: 40, y: 50, radius: 20, tone: sky, filled: true }
    - { shape: label, x: 40, y: 90, text: Ball }
regions:
  - { name: The dot on the left, area: { x: 90, y: 50, radius: 8 }, correct: true }
  - { name: The dot on the right, area: { x: 150, y: 40, width: 20, height: 20 }, feedback: Too far. }
`;
const SCENARIO = `
kind: scenario
case: [A ship flies., A station waits.]
parts:
  - kind: single
    stem: What does it do?
    options:
      - { text: It falls, correct: true }
      - { text: It hovers, feedback: Nothing hovers. }
  - kind: true-false
    weight: 2
    stem: It needs engines for that.
    held: It falls.
    answer: false
    feedback: A fall needs none.
`;
const ESSAY = `
kind: essay
criteria:
  - { text: Names the fall, points: 2 }
  - { text: Names the speed }
model: [It falls and misses.]
`;

describe.each([
  ['hotspot', HOTSPOT],
  ['scenario', SCENARIO],
  ['essay', ESSAY],
])('an item of the kind %s', (kind, source) => {
  it('compiles, and its key scores 1', () => {
    const { item, causes } = compileItem(source);
    expect(causes).toEqual([]);
    expect(item?.kind).toBe(kind);
    expect(scoreResponse(item as Item, keyOf(item as Item))).toBe(1);
  });
});

describe('what cannot be asked is told', () => {
  it.each([
    ['a drawing without words for it', HOTSPOT.replace('  alt: A ball and two dots.\n', ''), '`drawing.alt` is missing'],
    ['a tone not known', HOTSPOT.replace('tone: sky', 'tone: pink'), 'tone'],
    ['markup for a shape', HOTSPOT.replace('shape: circle', 'shape: script'), 'shape'],
    ['a field of no shape', HOTSPOT.replace('filled: true', 'style: red'), 'is not a field known here'],
    ['no region meant', HOTSPOT.replace(', correct: true', ''), 'at least one region must be correct'],
    ['a region beyond the drawing', HOTSPOT.replace('x: 90', 'x: 199'), 'reaches beyond the drawing'],
    ['regions on one spot', HOTSPOT.replace('x: 90', 'x: 158'), 'cannot be told apart'],
    ['a wrong region without feedback', HOTSPOT.replace(', feedback: Too far.', ''), 'needs `feedback` that teaches'],
    ['two regions of one name', HOTSPOT.replace('on the right', 'on the left'), 'stands among the regions twice'],
    ['a part of another kind', SCENARIO.replace('kind: true-false', 'kind: essay'), 'must be single, multiple or'],
    ['two right options of a part', SCENARIO.replace('feedback: Nothing hovers.', 'correct: true'), 'exactly one option'],
    ['something held before the first', SCENARIO.replace('stem: What', 'held: So.\n    stem: What'), 'nothing was asked'],
    ['a rubric of one line', ESSAY.replace('  - { text: Names the speed }\n', ''), 'at least 2 entries'],
    ['a criterion twice', ESSAY.replace('Names the speed', 'Names the fall'), 'stands among the criteria twice'],
    ['points that are no number', ESSAY.replace('points: 2', 'points: many'), 'must be a number'],
  ])('%s', (_, source, cause) => {
    expect(compileItem(source).causes.join('\n')).toContain(cause);
  });

  it.each([SCENARIO, ESSAY])('an item answered in steps as a check of a lesson', (source) => {
    const files = buildPackFiles({
      ...editFile(SAMPLE.quiz, 'items:\n', itemSource(source)),
      ...editFile(SAMPLE.lesson, '#how-high', '#new-one'),
    });
    const causes = compilePack(files).problems.map(({ cause }) => cause);
    expect(causes.join('\n')).toContain('takes too long for a check');
  });
});

it('never draws an essay into a test', () => {
  const files = buildPackFiles({
    ...editFile(SAMPLE.quiz, 'items:\n', itemSource(ESSAY)),
    ...editFile(SAMPLE.unit, 'items: 4', 'items: 5'),
  });
  const causes = compilePack(files).problems.map(({ cause }) => cause);
  expect(causes).toEqual(['the blueprint draws 5 items and the quiz has 4']);
});
