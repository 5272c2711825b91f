import { describe, expect, it } from 'vitest';
import { parseQuery } from '#core/search/query.ts';
import { CRAM_KINDS, cramSearch, type CramChoice } from '#renderer/review/cram-search.ts';

const choice = (fields: Partial<CramChoice>): CramChoice => ({
  kind: 'due',
  name: '',
  days: 3,
  isNewIncluded: false,
  ...fields,
});

describe('cramSearch', () => {
  it.each([
    [{ kind: 'due', days: 7 }, 'prop:due<=7 -is:suspended'],
    [{ kind: 'failed' }, 'rated:1:again -is:suspended'],
    [{ kind: 'marked' }, 'is:marked -is:new -is:suspended'],
    [{ kind: 'all', isNewIncluded: true }, '-is:suspended'],
    [{ kind: 'concept', name: 'p/c' }, 'concept:p/c -is:new -is:suspended'],
    [{ kind: 'deck', name: 'Moon "bases"' }, String.raw`deck:"Moon \"bases\"" -is:new -is:suspended`],
  ] as const)('writes %j as %s', (fields, search) => {
    expect(cramSearch(choice(fields))).toBe(search);
  });

  it('leaves a search of the learner’s own as it is', () => {
    expect(cramSearch(choice({ kind: 'search', name: 'is:suspended or (' }))).toBe('is:suspended or (');
  });

  it('can always be read, whatever a deck is called', () => {
    for (const kind of CRAM_KINDS.filter((each) => each !== 'search')) {
      for (const name of ['a*b', 'x"y', '(', 'two words', 'or', ':']) {
        expect(() => parseQuery(cramSearch(choice({ kind, name })))).not.toThrow();
      }
    }
  });
});
