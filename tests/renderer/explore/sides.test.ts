import { describe, expect, it } from 'vitest';
import type { PositionView, QuestionView, ViewpointView } from '#core/contract/explore.ts';
import { buildSides, countVoices } from '#renderer/explore/sides.ts';

const viewpoint = (side: string): ViewpointView => ({
  side,
  holder: 'A pilot',
  date: '2021',
  blocks: [],
  section: { id: 'p/l/s', title: 'A section', lesson: 'p/l' },
  facts: [],
});

const position = (question: string, side: string): PositionView => ({
  id: `p/${question}-${side}`,
  holder: 'An engineer',
  role: 'engineer',
  date: '2021',
  question,
  side,
  claim: 'It is so.',
  premises: ['It was seen.'],
  counterArgument: 'It was not.',
  facts: [],
});

const question: QuestionView = {
  id: 'p/q',
  question: 'Is it so?',
  sides: [
    { id: 'yes', title: 'Yes' },
    { id: 'no', title: 'No' },
    { id: 'unsure', title: 'Nobody knows' },
  ],
  viewpoints: [viewpoint('no'), viewpoint('no')],
};

describe('buildSides', () => {
  it('gives each side its own voices, in the order of the sides', () => {
    const sides = buildSides(question, [position('p/q', 'yes'), position('p/other', 'no')]);
    expect(sides.map((side) => [side.id, countVoices(side)])).toEqual([
      ['yes', 1],
      ['no', 2],
      ['unsure', 0],
    ]);
  });
});
