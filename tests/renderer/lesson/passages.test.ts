import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passagesOf, wordsOf } from '#renderer/lesson/passages.ts';

const part = (block: string, start: number, words: string) => ({
  section: 'p/l/s',
  block,
  start,
  end: start + words.length,
  words,
});

it('a selection is one passage for every paragraph it touches, with a blank where something lies between', () => {
  const parts = [part('b1', 10, 'end of one.'), part('b2', 0, 'First entry'), part('b2', 12, 'second.')];
  const passages = passagesOf([...parts, part('b3', 0, 'Thr'), part('b3', 3, 'ee')]);
  expect(passages).toEqual([
    part('b1', 10, 'end of one.'),
    { ...part('b2', 0, 'First entry second.'), end: 19 },
    part('b3', 0, 'Three'),
  ]);
  expect(wordsOf(passages)).toBe('end of one.\n\nFirst entry second.\n\nThree');
});

it('a paragraph of which only blanks are selected is not touched', () => {
  expect(passagesOf([part('b1', 4, 'words'), part('b2', 0, ' ')])).toEqual([part('b1', 4, 'words')]);
});

it('every part lies in the one passage of its paragraph', () => {
  const blocks = fc.array(fc.array(fc.constantFrom('a', 'bc', ' ', 'def '), { minLength: 1 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(blocks, (texts) => {
      const parts = texts.flatMap((words, index) => words.map((word, at) => part(`b${index}`, at * 5, word)));
      const passages = passagesOf(parts);
      expect(new Set(passages.map(({ block }) => block)).size).toBe(passages.length);
      for (const { block, start, end, words } of parts) {
        const home = passages.find((passage) => passage.block === block);
        if (words.trim() !== '') expect(home && home.start <= start && home.end >= end).toBe(true);
      }
    }),
  );
});
