import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxBetween,
  fitBox,
  moveBox,
  newBox,
  resizeBox,
  type MaskBox,
} from '#renderer/notes/mask-geometry.ts';

const share = fc.double({ min: -2, max: 3, noNaN: true });
const box = fc.record({ x: share, y: share, width: share, height: share });

function isInside({ x, y, width, height }: MaskBox): boolean {
  return x >= 0 && y >= 0 && width >= 0.02 && height >= 0.02 && x + width <= 1.001 && y + height <= 1.001;
}

describe('a part never leaves its picture', () => {
  it('whatever is done to it', () => {
    fc.assert(
      fc.property(box, share, share, (start, across, down) => {
        const fit = fitBox(start);
        expect(isInside(fit)).toBe(true);
        expect(isInside(moveBox(fit, across, down))).toBe(true);
        expect(isInside(resizeBox(fit, across, down))).toBe(true);
      }),
    );
  });

  it('and keeps its size where it is moved, its corner where it is resized', () => {
    fc.assert(
      fc.property(box, share, share, (start, across, down) => {
        const fit = fitBox(start);
        const { width, height } = moveBox(fit, across, down);
        expect([width, height]).toEqual([fit.width, fit.height]);
        const { x, y } = resizeBox(fit, across, down);
        expect(Math.abs(x - fit.x)).toBeLessThanOrEqual(0.021);
        expect(Math.abs(y - fit.y)).toBeLessThanOrEqual(0.021);
      }),
    );
  });
});

it('a drag is a part from corner to corner, in whichever direction', () => {
  const [one, other] = [
    { x: 0.2, y: 0.3 },
    { x: 0.5, y: 0.4 },
  ];
  expect(boxBetween(one, other)).toEqual({ x: 0.2, y: 0.3, width: 0.3, height: 0.1 });
  expect(boxBetween(other, one)).toEqual(boxBetween(one, other));
});

it('a press is none', () => {
  expect(boxBetween({ x: 0.2, y: 0.3 }, { x: 0.205, y: 0.3 })).toBeUndefined();
});

it('new parts do not lie on one another', () => {
  const boxes: MaskBox[] = [];
  for (let count = 0; count < 8; count += 1) boxes.push(newBox(boxes));
  expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(8);
  expect(boxes.every(isInside)).toBe(true);
});
