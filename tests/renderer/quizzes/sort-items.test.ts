import { describe, expect, it } from 'vitest';
import type { ItemFiguresView } from '#core/contract/item-analysis.ts';
import { sortItems, type ItemOrder } from '#renderer/quizzes/sort-items.ts';

function item(id: string, fields: Partial<ItemFiguresView> = {}): ItemFiguresView {
  return {
    item: id,
    kind: 'single',
    level: 'recall',
    stem: [],
    asked: 4,
    answered: 4,
    facility: 0.5,
    deviation: null,
    guess: null,
    intendedWeight: null,
    effectiveWeight: null,
    discrimination: null,
    efficiency: null,
    choices: [],
    ...fields,
  };
}

const wrongly = (chosen: number) => [
  { id: 'a', field: [], text: [], correct: true, chosen: 9 },
  { id: 'b', field: [], text: [], correct: false, chosen },
];
const ITEMS = [
  item('one', { discrimination: 0.2, choices: wrongly(1) }),
  item('two', { discrimination: null, asked: 9 }),
  item('three', { discrimination: -0.4, choices: wrongly(3), asked: 6 }),
  item('four', { discrimination: 0.2, asked: 1 }),
];

const sorted = (column: ItemOrder['column'], direction: ItemOrder['direction'] = 'ascending') =>
  sortItems(ITEMS, { column, direction }).map((each) => each.item);

describe('questions', () => {
  it('are sorted by a figure, what is not known last either way, and alike in the order of the pack', () => {
    expect(sorted('discrimination')).toEqual(['three', 'one', 'four', 'two']);
    expect(sorted('discrimination', 'descending')).toEqual(['one', 'four', 'three', 'two']);
    expect(sorted('asked')).toEqual(['four', 'one', 'three', 'two']);
  });

  it('are sorted by how often of all times the wrong answer was chosen', () => {
    expect(sorted('wrong', 'descending')).toEqual(['three', 'one', 'two', 'four']);
  });

  it('stand in the order of the pack, or the other way round', () => {
    expect(sorted('question')).toEqual(['one', 'two', 'three', 'four']);
    expect(sorted('question', 'descending')).toEqual(['four', 'three', 'two', 'one']);
  });
});
