import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_QUERY_CHARS, parseQuery } from '#core/search/query.ts';
import { COMMON_SEARCHES, SYNTAX } from '#renderer/browse/common-searches.ts';
import { nextSort } from '#renderer/browse/next-sort.ts';
import { searchForChosen } from '#renderer/browse/search-for-chosen.ts';
import { splitIds } from '#renderer/browse/split-ids.ts';

describe('chosen cards', () => {
  it('are found again by a search where one is short enough', () => {
    expect(searchForChosen(new Set(), '')).toBeUndefined();
    expect(searchForChosen(new Set(['p/n/1']), 'is:due')).toBe('is:due');
    expect(parseQuery(searchForChosen(new Set(['p/n/1', 'own/x/2']), undefined) ?? '')).toEqual({
      kind: 'or',
      parts: [
        { kind: 'card', name: 'p/n/1' },
        { kind: 'card', name: 'own/x/2' },
      ],
    });
    const many = new Set(Array.from({ length: MAX_QUERY_CHARS }, (_, index) => `p/n${index}/1`));
    expect(searchForChosen(many, undefined)).toBeUndefined();
  });

  it('go to the host in parts that hold each once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 })), fc.integer({ min: 1, max: 9 }), (ids, most) => {
        const parts = splitIds(ids, most);
        expect(parts.flat()).toEqual(ids);
        expect(parts.every((part) => part.length > 0 && part.length <= most)).toBe(true);
      }),
    );
    const long = Array.from({ length: 10_000 }, () => 'x'.repeat(200));
    expect(splitIds(long, 4000).every((part) => part.join('').length <= 500_000)).toBe(true);
  });
});

describe('searches to go to', () => {
  it('can all be read', () => {
    const queries = [...COMMON_SEARCHES, ...SYNTAX.flatMap(({ examples }) => examples)].map(
      ({ query }) => query,
    );
    expect(queries.length).toBeGreaterThan(30);
    for (const query of queries) expect(() => parseQuery(query), query).not.toThrow();
  });
});

describe('a press on the name of a column', () => {
  it('sorts up, then down, then as the pack has it', () => {
    const ask = { query: '', sort: 'pack', descending: false } as const;
    const up = { ...ask, ...nextSort(ask, 'due') };
    const down = { ...up, ...nextSort(up, 'due') };
    expect([up, down].map(({ sort, descending }) => [sort, descending])).toEqual([
      ['due', false],
      ['due', true],
    ]);
    expect(nextSort(down, 'due')).toEqual({ sort: 'pack', descending: false });
    expect(nextSort(down, 'label')).toEqual({ sort: 'label', descending: false });
  });
});
