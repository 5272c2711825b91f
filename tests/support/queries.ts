import fc from 'fast-check';
import {
  BUTTONS,
  CARD_KINDS,
  PROPERTIES,
  STATES,
  type Condition,
  type Operator,
} from '#core/search/condition.ts';
import { escapePattern } from '#core/search/pattern.ts';
import type { Query } from '#core/search/query.ts';

const OPERATORS: readonly Operator[] = ['<=', '>=', '!=', '<', '>', '='];

/** Words as they stand on the cards of tests, and others. */
const usual = fc.constantFrom(
  'moon',
  'law',
  'front',
  'n1',
  'A u*',
  'unit',
  'hard',
  'p/n1',
  'p/u',
  '*',
  'Ö',
  'remark',
  'a c*t',
  'none',
  'b*f',
  '\\*',
);
const wild = fc.string({ minLength: 1, maxLength: 8 }).map(escapePattern);
const days = fc.integer({ min: 1, max: 400 });

const conditionsWith = (words: fc.Arbitrary<string>): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc.record({ kind: fc.constantFrom('deck', 'tag', 'concept', 'card', 'remark'), name: words }),
    fc.record({ kind: fc.constant('is'), state: fc.constantFrom(...STATES) }),
    fc.record({ kind: fc.constant('kind'), cardKind: fc.constantFrom(...CARD_KINDS) }),
    fc.record({ kind: fc.constant('flag'), flag: fc.integer({ min: 0, max: 7 }) }),
    fc.record({
      kind: fc.constant('prop'),
      property: fc.constantFrom(...PROPERTIES),
      operator: fc.constantFrom(...OPERATORS),
      value: fc.oneof(
        fc.integer({ min: -30, max: 400 }),
        fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000),
      ),
    }),
    fc.record(
      { kind: fc.constant('rated'), days, rating: fc.constantFrom(...BUTTONS) },
      { requiredKeys: ['kind', 'days'] },
    ),
    fc.record({ kind: fc.constantFrom('added', 'introduced'), days }),
  ) as fc.Arbitrary<Condition>;

const queriesWith = (words: fc.Arbitrary<string>): fc.Arbitrary<Query> =>
  fc.letrec<{ query: Query }>((tie) => ({
    query: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      conditionsWith(words),
      fc.record({ kind: fc.constant('text' as const), words }),
      fc.record({ kind: fc.constant('not' as const), part: tie('query') }),
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        parts: fc.array(tie('query'), { minLength: 2, maxLength: 3 }),
      }),
    ),
  })).query;

/** Searches of every kind, a few levels deep, for what stands on the cards of tests. */
export const usualQueries = queriesWith(usual);
/** The same with any words. */
export const queries = queriesWith(fc.oneof(usual, wild));
