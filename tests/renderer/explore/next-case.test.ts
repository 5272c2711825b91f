import { describe, expect, it } from 'vitest';
import { nextCase } from '#renderer/explore/next-case.ts';

const CASES = ['a', 'b', 'c'];
const next = (decided: string, current?: string) => nextCase(CASES, (id) => decided.includes(id), current);

describe('nextCase', () => {
  it.each([
    ['the one after', '', 'a', 'b'],
    ['past decided ones', 'ab', 'a', 'c'],
    ['round the end to one left for later', 'bc', 'c', 'a'],
    ['the same where it is the last one open', 'ac', 'b', 'b'],
    ['the first when none is on the table', '', undefined, 'a'],
    ['none when all are decided', 'abc', 'b', undefined],
  ])('goes on with %s', (_, decided, current, expected) => {
    expect(next(decided, current)).toBe(expected);
  });
});
