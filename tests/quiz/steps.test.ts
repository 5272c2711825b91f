import { describe, expect, it } from 'vitest';
import { presentItem } from '#core/quiz/present.ts';
import type { PartResponse, Response } from '#core/quiz/response.ts';
import { goesOn, isMarking, isUnmarked, isWhole, type Told } from '#core/quiz/steps.ts';
import { unfoldCase } from '#core/quiz/unfold-case.ts';
import { scenario, words } from '#tests/support/packs.ts';

const item = scenario('p/i1');
const first: PartResponse = { kind: 'single', option: 'a' };
const second: PartResponse = { kind: 'multiple', options: ['a', 'c'] };
const third: PartResponse = { kind: 'true-false', answer: false };
const answered = (parts: Record<string, PartResponse>): Response => ({ kind: 'scenario', parts });

describe('goesOn', () => {
  it.each<[string, Response, Response, boolean]>([
    ['one part more', answered({ 1: first }), answered({ 1: first, 2: second }), true],
    ['the same parts', answered({ 1: first }), answered({ 1: first }), false],
    [
      'a part told and then changed',
      answered({ 1: first }),
      answered({ 1: { ...first, option: 'b' }, 2: second }),
      false,
    ],
    ['a part less', answered({ 1: first }), answered({ 2: second, 3: third }), false],
    ['criteria for what was written', essay('Words.'), essay('Words.', ['a']), true],
    ['criteria marked again', essay('Words.', ['a']), essay('Words.', []), true],
    ['other words', essay('Words.'), essay('Others.', ['a']), false],
    ['words without criteria', essay('Words.'), essay('Words.'), false],
    ['another kind', { kind: 'single', option: 'a' }, { kind: 'single', option: 'b' }, false],
  ])('%s', (_, before, next, expected) => {
    expect(goesOn(before, next)).toBe(expected);
  });

  function essay(text: string, criteria?: string[]): Response {
    return { kind: 'essay', text, ...(criteria ? { criteria } : {}) };
  }
});

it('tells an essay that is marked from one that is not', () => {
  expect(isUnmarked({ kind: 'essay', text: 'Words.' })).toBe(true);
  expect(isUnmarked({ kind: 'essay', text: 'Words.', criteria: [] })).toBe(false);
  expect(isMarking({ kind: 'essay', text: 'Words.', criteria: [] })).toBe(true);
  expect(isUnmarked(undefined)).toBe(false);
});

describe('unfoldCase', () => {
  const unfold = (told: Told, response?: Response) => {
    const shown = presentItem(item, 1).case;
    if (!shown) throw new Error('it is a case');
    return unfoldCase(item, shown, response, told);
  };
  const seen = (told: Told, response?: Response) =>
    unfold(told, response).parts.map((part) => [part.id, part.told?.score, part.held?.length ?? 0]);

  it('shows all parts and tells nothing while they are answered together', () => {
    expect(seen('together', answered({ 1: first }))).toEqual([
      ['1', undefined, 0],
      ['2', undefined, 0],
      ['3', undefined, 0],
    ]);
    expect(JSON.stringify(unfold('together', answered({ 1: first })))).not.toMatch(/correct|"key"|It was b/);
  });

  it('shows a part once the one before is answered, with what held in it', () => {
    expect(seen('stepwise')).toEqual([['1', undefined, 0]]);
    expect(seen('stepwise', answered({ 1: first }))).toEqual([
      ['1', 0, 0],
      ['2', undefined, 1],
    ]);
    const over = unfold('stepwise', answered({ 1: first, 2: second, 3: third }));
    expect(over.asked).toBeUndefined();
    expect(over.parts[1]).toMatchObject({ held: words('It was b.'), told: { score: 1 } });
  });

  it('tells every part once it is over, answered or not', () => {
    expect(seen('over', answered({ 2: second }))).toEqual([
      ['1', 0, 0],
      ['2', 1, 1],
      ['3', 0, 0],
    ]);
    expect(unfold('over').parts[2]?.told?.remark).toEqual(words('It does not hold.'));
  });

  it('is whole once every part is answered', () => {
    expect(isWhole(item, undefined)).toBe(false);
    expect(isWhole(item, answered({ 1: first, 2: second }))).toBe(false);
    expect(isWhole(item, answered({ 1: first, 2: second, 3: third }))).toBe(true);
  });
});
