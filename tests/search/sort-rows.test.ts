import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#core/content/catalogue.ts';
import { orderByKeys } from '#core/search/order-by-keys.ts';
import { buildTable, type SearchTable } from '#core/search/search-table.ts';
import { SORTS, sortRows } from '#core/search/sort-rows.ts';
import { fold } from '#core/study/fold.ts';
import { DAY_MS, nowOf } from '#core/time.ts';
import { event, NOON, rating } from '#tests/support/events.ts';
import { histories } from '#tests/support/histories.ts';
import { pack } from '#tests/support/packs.ts';

const now = nowOf({ at: NOON + 40 * DAY_MS, offset: 0 });
const catalogue = buildCatalogue([pack()]);

const allOf = ({ rows }: SearchTable) => Uint32Array.from(rows.keys());
const namesOf = ({ rows }: SearchTable, sorted: Uint32Array) => Array.from(sorted, (row) => rows[row]?.card);

describe('numbers in order', () => {
  it('come as a sort that compares has them, equal ones as they were', () => {
    const numbers = fc.oneof(
      fc.double({ noNaN: true }),
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(0, -0, Infinity, -Infinity, 5e-324, 2 ** 53),
    );
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 200 }), (keys) => {
        const order = Array.from(orderByKeys(Float64Array.from(keys)));
        const expected = [...keys.keys()].toSorted((a, b) => {
          const [one, other] = [keys[a] ?? 0, keys[b] ?? 0];
          return one < other ? -1 : one > other ? 1 : a - b;
        });
        expect(order).toEqual(expected);
      }),
    );
  });
});

describe('sorting cards', () => {
  it('keeps every card once, by any column and either way', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...SORTS), fc.boolean(), (events, sort, isDescending) => {
        const table = buildTable(catalogue, fold(events).progress);
        const found = allOf(table);
        expect(Array.from(sortRows(table, found, sort, isDescending, now)).toSorted((a, b) => a - b)).toEqual(
          Array.from(found),
        );
      }),
    );
  });

  const { progress } = fold([
    rating('p/n2/1', 0, { rating: 'easy' }),
    rating('p/n3/1', 0),
    rating('p/n3/1', 1, { rating: 'again' }),
    event('cards-changed', { cards: ['p/n1/1', 'p/n3/1'], change: { flag: 2, addTags: ['b'] } }),
    event('cards-changed', { cards: ['p/n1/1'], change: { addTags: ['a'] }, at: NOON + 1 }),
  ]);
  const table = buildTable(catalogue, progress);

  it.each([
    ['pack', false, 'n1 n2 n3'],
    ['pack', true, 'n3 n2 n1'],
    ['label', false, 'n1 n2 n3'],
    ['label', true, 'n3 n2 n1'],
    ['due', false, 'n3 n2 n1'],
    ['due', true, 'n2 n3 n1'],
    ['stability', true, 'n2 n3 n1'],
    ['reps', true, 'n3 n2 n1'],
    ['recall', false, 'n3 n2 n1'],
    ['state', true, 'n2 n3 n1'],
    ['flag', true, 'n1 n3 n2'],
    ['tags', false, 'n1 n3 n2'],
    ['tags', true, 'n3 n1 n2'],
    ['deck', true, 'n1 n2 n3'],
  ] as const)('by %s, descending: %s', (sort, isDescending, expected) => {
    const sorted = namesOf(table, sortRows(table, allOf(table), sort, isDescending, now));
    expect(sorted.map((card) => card?.split('/')[1]).join(' ')).toBe(expected);
  });

  it('leaves a table that is built on an earlier one as if it were built anew', () => {
    fc.assert(
      fc.property(histories, histories, (first, second) => {
        const before = buildTable(catalogue, fold(first).progress);
        const { progress: after } = fold(second);
        expect(buildTable(catalogue, after, before)).toEqual(buildTable(catalogue, after));
      }),
    );
  });
});
