import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeNotes, type NoteBox } from '#renderer/lesson/place-notes.ts';

it('puts a note beside the line that cites it', () => {
  expect(placeNotes([{ anchor: 120, height: 60 }], 10)).toEqual([120]);
});

it('pushes a note below the one before it, and no further', () => {
  const notes = [
    { anchor: 100, height: 60 },
    { anchor: 110, height: 40 },
    { anchor: 400, height: 40 },
  ];
  expect(placeNotes(notes, 10)).toEqual([100, 170, 400]);
});

it('never lets notes overlap and never puts one above its line', () => {
  const box: fc.Arbitrary<NoteBox> = fc.record({
    anchor: fc.nat(3000),
    height: fc.integer({ min: 1, max: 400 }),
  });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 20 }), fc.nat(30), (notes, gap) => {
      const tops = placeNotes(notes, gap);
      notes.forEach((note, index) => {
        const top = tops[index] ?? NaN;
        const before = index === 0 ? 0 : (tops[index - 1] ?? NaN) + (notes[index - 1]?.height ?? NaN) + gap;
        expect(top).toBeGreaterThanOrEqual(note.anchor);
        expect(top).toBeGreaterThanOrEqual(before);
      });
    }),
  );
});
