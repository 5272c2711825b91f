import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findWords } from '#renderer/lesson/find-words.ts';

/** What stands between the ends of each hit. */
function found(texts: readonly string[], wanted: string): string[] {
  return findWords(texts, wanted).map(({ start, end }) => {
    const inside = texts.slice(start.text, end.text + 1);
    return inside
      .map((text, index) => {
        const isLast = index === inside.length - 1;
        return text.slice(index === 0 ? start.at : 0, isLast ? end.at : text.length);
      })
      .join('');
  });
}

it('finds words wherever they stand, without regard to case, accents and quotation marks', () => {
  expect(found(['The Moon, the moon, THE MOON'], 'the moon')).toEqual(['The Moon', 'the moon', 'THE MOON']);
  expect(found(['Chang’e and Élysée'], "chang'e")).toEqual(['Chang’e']);
  expect(found(['Chang’e and Élysée'], 'elysee')).toEqual(['Élysée']);
});

it('finds what emphasis or a term cuts in two', () => {
  expect(found(['the far ', 'side', ' of the Moon'], 'far side of')).toEqual(['far side of']);
  expect(findWords(['ab', 'cd'], 'bc')).toEqual([{ start: { text: 0, at: 1 }, end: { text: 1, at: 1 } }]);
});

it('finds nothing by blanks, and no hits that overlap', () => {
  expect(findWords(['some words'], '  ')).toEqual([]);
  expect(findWords([], 'word')).toEqual([]);
  expect(found(['aaaa'], 'aa')).toEqual(['aa', 'aa']);
});

it('finds a part of any text in it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(20), (text, pick, length) => {
      const start = pick % text.length;
      const part = text.slice(start, start + length).trim();
      fc.pre(part !== '');
      expect(findWords([text], part).length).toBeGreaterThan(0);
    }),
  );
});
