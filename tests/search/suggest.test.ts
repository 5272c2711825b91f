import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '#core/search/normalise.ts';
import { completeQuery } from '#core/search/suggest.ts';
import { parseQuery } from '#core/search/query.ts';

const vocabulary = {
  decks: ['Moon bases', 'Law', 'The Wolf amendment'],
  tags: ['law', 'law::treaties', 'numbers'],
  concepts: ['Falling around', 'Who may "own" it'],
};

/** The search after the first proposal was taken; `|` is the caret. */
function take(marked: string, number = 0): string | undefined {
  const caret = marked.indexOf('|');
  const query = marked.replace('|', '');
  const { start, end, proposals } = completeQuery(query, caret, vocabulary);
  const text = proposals[number];
  return text === undefined ? undefined : query.slice(0, start) + text + query.slice(end);
}

describe('completions', () => {
  it.each([
    ['de|', 'deck:'],
    ['moon ta|', 'moon tag:'],
    ['-ta|', '-tag:'],
    ['(con|', '(concept:'],
    ['sus|', 'is:suspended'],
    ['deck:|', 'deck:"Moon bases"'],
    ['deck:l|', 'deck:Law'],
    ['deck:wolf|', 'deck:"The Wolf amendment"'],
    ['deck:"moon b|', 'deck:"Moon bases"'],
    ['deck:"moon b|ay"', 'deck:"Moon bases"'],
    ['tag:tre|', 'tag:"law::treaties"'],
    ['concept:own|', String.raw`concept:"Who may \"own\" it"`],
    ['is:d|', 'is:due'],
    ['is:|due moon', 'is:new moon'],
    ['prop:st|', 'prop:stability>'],
    ['rated:|', 'rated:1'],
    ['kind:c|', 'kind:cloze'],
    ['', undefined],
    ['moon |', undefined],
    ['is:due|', undefined],
    ['nothing:x|', undefined],
    ['remark:x|', undefined],
  ])('%s', (marked, expected) => {
    expect(take(marked.includes('|') ? marked : `${marked}|`)).toBe(expected);
  });

  it('name parts of the search, wherever the caret is', () => {
    const scraps = fc.array(fc.constantFrom(...'abd ()"-:\\'.split(''), 'deck:', 'is:', 'é'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(scraps, fc.nat(40), (parts, at) => {
        const query = parts.join('');
        const caret = Math.min(at, query.length);
        const { start, end } = completeQuery(query, caret, vocabulary);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(caret);
        expect(end).toBeGreaterThanOrEqual(caret);
        expect(end).toBeLessThanOrEqual(query.length);
      }),
    );
  });

  it('can be read once they are taken', () => {
    for (const key of ['deck', 'tag', 'concept', 'is', 'kind', 'flag', 'rated', 'added']) {
      for (const text of completeQuery(`${key}:`, key.length + 1, vocabulary).proposals) {
        expect(() => parseQuery(text)).not.toThrow();
      }
    }
  });
});

describe('normalised text', () => {
  it.each([
    ['  Who   OWNS\tit? ', 'who owns it?'],
    ['Möon Élan', 'moon elan'],
    ['“It’s” – so', '"it\'s" - so'],
    ['ﬁne', 'fine'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['co\u00adoperate', 'cooperate'],
    ['宇宙', '宇宙'],
  ])('of %j is %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('is normal already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { numRuns: 2000 },
    );
  });
});
