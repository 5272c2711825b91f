import { describe, expect, it } from 'vitest';
import type { Item } from '#core/content/item.ts';
import { plainText } from '#core/content/plain-text.ts';
import type { Response, ResponseOf } from '#core/quiz/response.ts';
import { countChoices } from '#core/report/choice-counts.ts';
import { mostChosenWrong } from '#core/report/most-chosen-wrong.ts';
import { choice, essay, hotspot, ordering, scenario, trueFalse, words } from '#tests/support/packs.ts';

function counted(item: Item, responses: Response[]) {
  return countChoices(item, responses).map(({ field, text, id, correct, chosen }) => [
    [plainText(field), plainText(text) || id].filter((each) => each !== '').join(': '),
    correct,
    chosen,
  ]);
}

const { stem, explanation, level, concepts, facts, section } = trueFalse('p/i', true);
const base = { id: 'p/i', stem, explanation, level, concepts, facts, section, feedback: [] };

describe('what was answered', () => {
  it('is counted by option, in the order of the author, chosen or not', () => {
    const single = (option: string): Response => ({ kind: 'single', option });
    expect(counted(choice('p/i1', 'single', 'b'), [single('b'), single('c'), single('c')])).toEqual([
      ['option a', false, 0],
      ['option b', true, 1],
      ['option c', false, 2],
      ['option d', false, 0],
    ]);
    const multiple = (...options: string[]): Response => ({ kind: 'multiple', options });
    expect(counted(choice('p/i2', 'multiple', 'ac'), [multiple('a', 'b'), multiple('a')])).toEqual([
      ['option a', true, 2],
      ['option b', false, 1],
      ['option c', true, 0],
      ['option d', false, 0],
    ]);
    expect(counted(trueFalse('p/i3', false), [{ kind: 'true-false', answer: true }])).toEqual([
      ['true', false, 1],
      ['false', true, 0],
    ]);
    expect(counted(hotspot('p/i4', 'd'), [{ kind: 'hotspot', regions: ['a'] }])).toEqual([
      ['place a', false, 1],
      ['place b', false, 0],
      ['place c', false, 0],
      ['place d', true, 0],
    ]);
  });

  it('is counted part by part of a case, and not at all of an essay', () => {
    const parts: ResponseOf<'scenario'>['parts'] = {
      1: { kind: 'single', option: 'b' },
      2: { kind: 'multiple', options: ['a', 'b'] },
      3: { kind: 'true-false', answer: true },
    };
    expect(counted(scenario('p/i5'), [{ kind: 'scenario', parts }])).toEqual([
      ['part 1: option a', false, 0],
      ['part 1: option b', true, 1],
      ['part 1: option c', false, 0],
      ['part 2: option a', true, 1],
      ['part 2: option b', false, 1],
      ['part 2: option c', true, 0],
      ['part 3: 3=true', false, 1],
      ['part 3: 3=false', true, 0],
    ]);
    expect(counted(essay('p/i6'), [{ kind: 'essay', text: 'Words.', criteria: ['a'] }])).toEqual([]);
  });

  it('leaves out an option the question has no longer, and orders', () => {
    const chosen = counted(choice('p/i1', 'single', 'b'), [{ kind: 'single', option: 'z' }]);
    expect(chosen.map(([, , times]) => times)).toEqual([0, 0, 0, 0]);
    const orders: Response[] = [{ kind: 'ordering', entries: ['a', 'b', 'c', 'd'] }];
    expect(counted(ordering('p/i4'), orders)).toEqual([]);
  });

  it('is counted by field where there are several, what came most often first', () => {
    const matches = ['x', 'y'].map((id) => ({ id, text: words(`to ${id}`) }));
    const prompts = ['a', 'b'].map((id) => ({ id, text: words(`from ${id}`), match: 'x' }));
    const respond = (values: Record<string, string>): Response => ({ kind: 'matching', values });
    const responses = [respond({ a: 'y', b: 'x' }), respond({ a: 'y' })];
    expect(counted({ ...base, kind: 'matching', prompts, matches }, responses)).toEqual([
      ['from a: to y', false, 2],
      ['from b: to x', true, 1],
    ]);
  });

  it('is counted by the words typed, whatever their case', () => {
    const item: Item = { ...base, kind: 'short-text', answer: 'Mir', accept: [], misconceptions: [] };
    const typed = (answer: string): Response => ({ kind: 'short-text', values: { answer } });
    expect(
      counted(item, [typed('Salyut'), typed('mir'), typed('salyut '), typed('MIR'), typed('Mir')]),
    ).toEqual([
      ['mir', true, 3],
      ['Salyut', false, 2],
    ]);
    const numeric: Item = {
      ...base,
      kind: 'numeric',
      value: 400,
      tolerance: 10,
      units: [{ name: 'km', factor: 1 }],
    };
    const number = (number: string, unit: string): Response => ({
      kind: 'numeric',
      values: { number, unit },
    });
    expect(counted(numeric, [number('405', 'km'), number('40', 'km')])).toEqual([
      ['405 km', true, 1],
      ['40 km', false, 1],
    ]);
  });
});

describe('the wrong choice made most', () => {
  it('is the first of those made as often, and none where none was made', () => {
    const of = (...counts: [boolean, number][]) =>
      mostChosenWrong(counts.map(([correct, chosen], index) => ({ correct, chosen, index })))?.index;
    expect(of([true, 9], [false, 1], [false, 3], [false, 3])).toBe(2);
    expect(of([true, 9], [false, 0])).toBeUndefined();
    expect(of()).toBeUndefined();
  });
});
