import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTyped, listDifferences, type Run } from '#core/quiz/typed-answer.ts';
import { proposedRating } from '#core/study/proposed-rating.ts';

const verdict = (typed: string, answer: string, accept: string[] = []) =>
  compareTyped(typed, answer, accept).verdict;
const join = (runs: Run[]) => runs.map((run) => run.text).join('');
const unmatched = (runs: Run[]) => runs.filter((run) => !run.match).map((run) => run.text);

describe('what is tolerated', () => {
  it.each([
    ['ostp', 'OSTP'],
    ['  Frank   Wolf ', 'Frank Wolf'],
    ['Change 5', 'Chang’e-5'],
    ["Chang'e 5", 'Chang’e-5'],
    ['the Office of Science', 'Office of Science'],
    ['Office of Science', 'the Office of Science'],
    ['Public Law 112 10', 'Public Law 112-10'],
    ['1,340 days', '1340 days'],
    ['Guimaraes', 'Guimarães'],
    ['Wörner', 'Worner'],
    ['Strasse', 'Straße'],
    ['Soren', 'Søren'],
    ['Королев', 'Королёв'],
    ['e\u0301toile', '\u00e9toile'],
    ['research and development', 'Research & Development'],
    ['RD', 'R&D'],
    ['N.A.S.A.', 'NASA'],
    ['nasa', 'National Aeronautics and Space Administration'],
    ['N.A.S.A.', 'National Aeronautics and Space Administration (NASA)'],
    ['National Aeronautics & Space Administration', 'National Aeronautics and Space Administration (NASA)'],
    ['Outer Space Treaty', 'OST (Outer Space Treaty)'],
  ])('%j counts as %j', (typed, answer) => {
    expect(verdict(typed, answer)).toBe('right');
  });

  it('takes any accepted spelling', () => {
    expect(
      verdict('office of science and technology policy', 'OSTP', ['Office of Science and Technology Policy']),
    ).toBe('right');
  });
});

describe('what is not', () => {
  it.each([
    ['', 'OSTP'],
    ['   ', 'OSTP'],
    ['NASA', 'OSTP'],
    ['April 2012', 'April 2011'],
    ['Public Law 11210', 'Public Law 112-10'],
    ['13 %', '1.3 %'],
    ['multilateral', 'bilateral'],
    ['की', 'का'],
    ['NAS', 'National Aeronautics and Space Administration'],
    ['2024', 'Chang’e 6 (2024)'],
    ['cc', 'certification of compliance'],
    ['Indian Space Society', 'ISS'],
  ])('%j is not %j', (typed, answer) => {
    expect(verdict(typed, answer)).toBe('wrong');
  });
});

it('counts a last word that looks like an article', () => {
  expect(verdict('plan', 'Plan A')).not.toBe('right');
  expect(verdict('plan a', 'Plan A')).toBe('right');
});

describe('a slip of spelling', () => {
  it.each([
    ['bilatteral', 'bilateral'],
    ['Culbreson', 'Culberson'],
    ['certifcation', 'certification'],
  ])('%j is close to %j', (typed, answer) => {
    expect(verdict(typed, answer)).toBe('close');
  });

  it('is not forgiven in a word of four letters', () => {
    expect(verdict('OSTB', 'OSTP')).toBe('wrong');
  });
});

describe('the rating proposed', () => {
  it.each([
    ['bilateral', 'good'],
    ['bilatral', 'hard'],
    ['trilateral treaty', 'again'],
  ] as const)('for %j is %s', (typed, rating) => {
    expect(proposedRating(compareTyped(typed, 'bilateral', []).verdict)).toBe(rating);
  });
});

describe('the difference shown', () => {
  it('names what was too much and what was missing', () => {
    const { typed, expected } = compareTyped('billaterl', 'bilateral', []);
    expect(unmatched(typed)).toHaveLength(1);
    expect(unmatched(typed)).toEqual(['l']);
    expect(unmatched(expected)).toEqual(['a']);
  });

  it('is against the nearest accepted spelling', () => {
    const accept = ['Office of Science and Technology Policy'];
    const { expected } = compareTyped('Office of Science and Technolgy Policy', 'OSTP', accept);
    expect(join(expected)).toBe(accept[0]);
    expect(unmatched(expected)).toEqual(['o']);
  });

  it('strikes out as a whole what is hardly alike', () => {
    const { typed, expected } = compareTyped('OSTP', 'bilateral', []);
    expect(unmatched(typed)).toEqual(['OSTP']);
    expect(unmatched(expected)).toEqual([]);
  });

  it('shows nothing but agreement where the answer counts', () => {
    const { typed, expected } = compareTyped('the wolf amendment', 'Wolf Amendment', []);
    expect([...unmatched(typed), ...unmatched(expected)]).toEqual([]);
  });
});

it('the difference is told in words', () => {
  expect(listDifferences(compareTyped('billaterl', 'bilateral', []))).toEqual({
    missing: ['a'],
    extra: ['l'],
  });
  expect(listDifferences(compareTyped('bilateral', 'bilateral', []))).toEqual({ missing: [], extra: [] });
});

describe('laws', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  const words = fc.stringMatching(/^[a-z]{2,9}( [b-z]{2,9}){0,3}$/);

  it('an answer counts as itself, whatever else is accepted', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (answer, accept) => {
        expect(verdict(answer, answer, accept)).toBe('right');
      }),
    );
  });

  it('the runs join to both texts', () => {
    fc.assert(
      fc.property(text, text, (typed, answer) => {
        const comparison = compareTyped(typed, answer, []);
        expect(join(comparison.typed)).toBe(typed.normalize('NFC'));
        expect(join(comparison.expected)).toBe(answer.normalize('NFC'));
      }),
    );
  });

  it('case, accents and punctuation never matter', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('!', ', ', ' ', '-', '’', '…'), (answer, mark) => {
        const disguised = `${mark}${answer.toUpperCase().replace(/E/g, 'É')}${mark}`;
        expect(verdict(disguised, answer)).toBe('right');
      }),
    );
  });

  it('a different number is always wrong', () => {
    fc.assert(
      fc.property(words, fc.nat(3000), fc.nat(3000), (answer, one, other) => {
        fc.pre(one !== other);
        expect(verdict(`${answer} ${one}`, `${answer} ${other}`)).toBe('wrong');
      }),
    );
  });
});
