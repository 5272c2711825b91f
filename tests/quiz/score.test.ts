import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '#core/content/pack.ts';
import { gradeResponse, presentOptions } from '#core/quiz/present.ts';
import type { Response } from '#core/quiz/response.ts';
import { findResponseFault, keyOf, optionIds, scoreResponse } from '#core/quiz/score.ts';
import { choice, ordering, trueFalse } from '#tests/support/packs.ts';

const single = choice('p/i1', 'single', 'b');
const multiple = choice('p/i2', 'multiple', 'ac');
const statement = trueFalse('p/i3', false);
const ordered = ordering('p/i4');
const everyKind: Item[] = [single, multiple, statement, ordered];

const chosen = (...options: string[]): Response => ({ kind: 'multiple', options });
const placed = (...entries: string[]): Response => ({ kind: 'ordering', entries });

describe('scoreResponse', () => {
  it.each<[string, Item, Response, number]>([
    ['the key', single, { kind: 'single', option: 'b' }, 1],
    ['a distractor', single, { kind: 'single', option: 'a' }, 0],
    ['an option that does not exist', single, { kind: 'single', option: 'z' }, 0],
    ['the right side', statement, { kind: 'true-false', answer: false }, 1],
    ['the wrong side', statement, { kind: 'true-false', answer: true }, 0],
    ['all right options', multiple, chosen('a', 'c'), 1],
    ['half of the right ones', multiple, chosen('a'), 0.5],
    ['one right, one wrong', multiple, chosen('a', 'b'), 0],
    ['all right, one of two wrong', multiple, chosen('a', 'c', 'd'), 0.5],
    ['everything', multiple, chosen('a', 'b', 'c', 'd'), 0],
    ['nothing', multiple, chosen(), 0],
    ['only wrong ones', multiple, chosen('b', 'd'), 0],
    ['the right order', ordered, placed('a', 'b', 'c', 'd'), 1],
    ['two neighbours swapped', ordered, placed('b', 'a', 'c', 'd'), 5 / 6],
    ['the order reversed', ordered, placed('d', 'c', 'b', 'a'), 0],
    ['an entry left out', ordered, placed('a', 'b', 'c'), 0],
    ['an entry named twice', ordered, placed('a', 'a', 'c', 'd'), 0],
    ['a response of another kind', single, { kind: 'true-false', answer: true }, 0],
  ])('scores %s', (_, item, response, score) => {
    expect(scoreResponse(item, response)).toBeCloseTo(score, 10);
  });

  it('gives the key 1 and everything else a score from 0 to 1', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyKind), fc.infiniteStream(fc.boolean()), (item, coins) => {
        expect(scoreResponse(item, keyOf(item))).toBe(1);
        const options = [...optionIds(item)].filter(() => coins.next().value);
        const score = scoreResponse(item, { kind: 'multiple', options });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('findResponseFault', () => {
  it('accepts the key of every kind and names what is wrong with others', () => {
    for (const item of everyKind) expect(findResponseFault(item, keyOf(item))).toBeUndefined();
    expect(findResponseFault(single, chosen('a'))).toContain('single');
    expect(findResponseFault(multiple, chosen('a', 'a'))).toContain('twice');
    expect(findResponseFault(ordered, placed('a'))).toContain('once');
  });
});

describe('presentOptions', () => {
  it('shows the same order for the same seed, all options, and no key', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyKind), fc.nat(), (item, seed) => {
        const shown = presentOptions(item, seed);
        expect(presentOptions(item, seed)).toEqual(shown);
        expect(new Set(shown.map(({ id }) => id))).toEqual(optionIds(item));
        expect(JSON.stringify(shown)).not.toMatch(/correct|feedback/);
      }),
    );
  });

  it('never shows an ordering in its right order', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(presentOptions(ordered, seed).map(({ id }) => id)).not.toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });
});

describe('gradeResponse', () => {
  it('explains every option of a choice, and remarks on a wrong order only', () => {
    const { notes } = gradeResponse(single, { kind: 'single', option: 'a' });
    expect(notes.map(({ option, correct }) => [option, correct])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
      ['d', false],
    ]);
    expect(gradeResponse(ordered, placed('b', 'a', 'c', 'd')).remark).not.toEqual([]);
    expect(gradeResponse(ordered, placed('a', 'b', 'c', 'd')).remark).toEqual([]);
  });
});
