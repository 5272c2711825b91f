import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, PictureParts } from '#main/store/picture-parts.ts';

const nameOf = (bytes: Uint8Array) => `${createHash('sha256').update(bytes).digest('hex')}.png`;
const linesOf = (bytes: Buffer) =>
  [...partsOf(nameOf(bytes), bytes)].map((part) => Buffer.from(JSON.stringify(part)));
const sizes = fc.constantFrom(0, 1, 98_303, 98_304, 98_305, 250_000);

describe('a picture in parts', () => {
  it('is the same when they are put together, whatever its size, one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sizes, fc.nat(255)), { maxLength: 3 }), (pictures) => {
        const parts = new PictureParts();
        for (const [size, fill] of pictures) {
          const bytes = Buffer.alloc(size, fill);
          const found = linesOf(bytes).map((line) => parts.add(line));
          const whole = found.pop();
          expect(whole?.name).toBe(nameOf(bytes));
          expect(whole?.bytes.equals(bytes)).toBe(true);
          expect(found.every((each) => each === undefined)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is none where a part is missing, doubled, changed, or no part at all; the next one is read as ever', () => {
    const bytes = Buffer.alloc(250_000, 7);
    const [first, second, third] = linesOf(bytes);
    if (!first || !second || !third) throw new Error('a picture of three parts');
    const changed = Buffer.from(second.toString().replace('BwcH', 'BwcI'));
    for (const lines of [
      [first, third],
      [first, first, third],
      [first, changed, third],
      [second, third],
      [Buffer.from('{}'), Buffer.from('not JSON')],
    ]) {
      const parts = new PictureParts();
      for (const line of lines) expect(parts.add(line)).toBeUndefined();
      const small = Buffer.from('small');
      expect(parts.add(linesOf(small)[0] ?? small)).toEqual({ name: nameOf(small), bytes: small });
    }
  });
});
