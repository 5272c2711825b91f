import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitMarked } from '#renderer/lesson/split-marked.ts';

const TEXT = 'one two three';
const passage = (name: string, start: number, end: number) => ({ name, start, end });
const told = (from: number, ...marks: ReturnType<typeof passage>[]) =>
  splitMarked(TEXT, from, marks).map(({ text, mark }) => (mark ? `${mark.name}:${text}` : text));

it('is one piece where nothing is marked', () => {
  expect(told(40)).toEqual([TEXT]);
  expect(told(40, passage('a', 0, 40), passage('b', 53, 60))).toEqual([TEXT]);
});

it('cuts where passages begin and end, and counts from where the words stand in their paragraph', () => {
  expect(told(40, passage('a', 44, 47))).toEqual(['one ', 'a:two', ' three']);
  expect(splitMarked(TEXT, 40, [passage('a', 30, 47)]).map(({ from }) => from)).toEqual([40, 47]);
});

it('shows the shorter of two that lie over one another', () => {
  expect(told(0, passage('b', 4, 7), passage('a', 0, 13))).toEqual(['a:one ', 'b:two', 'a: three']);
});

it('loses no word, and marks all that is marked and nothing else', () => {
  const passages = fc.array(
    fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 20 }) }).map(({ start, length }) => ({
      start,
      end: start + length,
    })),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 30 }), fc.nat(10), passages, (text, from, marks) => {
      const pieces = splitMarked(text, from, marks);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      let at = from;
      for (const piece of pieces) {
        expect(piece.from).toBe(at);
        for (let sign = at; sign < at + piece.text.length; sign += 1) {
          const isMarked = marks.some(({ start, end }) => start <= sign && sign < end);
          expect(piece.mark !== undefined).toBe(isMarked);
        }
        at += piece.text.length;
      }
    }),
  );
});
