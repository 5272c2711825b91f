import type { Mask } from '#core/content/pack.ts';

/** Where a part lies, in shares of its picture. */
export type MaskBox = Pick<Mask, 'x' | 'y' | 'width' | 'height'>;

/** One press of an arrow key, as a share of the picture. */
export const KEY_STEP = 0.01;
/** The smallest part that can be hit and seen. */
export const MIN_SIDE = 0.02;
/** A drag shorter than this was a press, as a share of the picture. */
const MIN_DRAG = 0.015;
const NEW_SIDE = 0.2;
const NEW_HEIGHT = 0.12;

const round = (share: number) => Math.round(share * 1000) / 1000;
const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** The same part kept inside its picture and not too small. */
export function fitBox({ x, y, width, height }: MaskBox): MaskBox {
  const [fitWidth, fitHeight] = [within(width, MIN_SIDE, 1), within(height, MIN_SIDE, 1)];
  return {
    x: round(within(x, 0, 1 - fitWidth)),
    y: round(within(y, 0, 1 - fitHeight)),
    width: round(fitWidth),
    height: round(fitHeight),
  };
}

/** Moves a part; it stops at the edges. */
export function moveBox(box: MaskBox, across: number, down: number): MaskBox {
  return fitBox({ ...box, x: box.x + across, y: box.y + down });
}

/** Makes a part wider or higher by its lower right corner, which stops at the edges. */
export function resizeBox(box: MaskBox, across: number, down: number): MaskBox {
  return fitBox({
    ...box,
    width: within(box.width + across, MIN_SIDE, 1 - box.x),
    height: within(box.height + down, MIN_SIDE, 1 - box.y),
  });
}

/** The part between two points; undefined for points too near to each other to have meant one. */
export function boxBetween(
  from: { x: number; y: number },
  to: { x: number; y: number },
): MaskBox | undefined {
  const [left, top] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const [width, height] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
  if (width < MIN_DRAG || height < MIN_DRAG) return undefined;
  return fitBox({ x: left, y: top, width, height });
}

/** A new part in the middle, beside those that lie there. */
export function newBox(others: readonly MaskBox[]): MaskBox {
  let box = fitBox({ x: 0.4, y: 0.44, width: NEW_SIDE, height: NEW_HEIGHT });
  for (let tries = 0; tries < 20 && others.some(({ x, y }) => x === box.x && y === box.y); tries += 1) {
    box = fitBox({ ...box, x: (box.x + 0.05) % 0.8, y: (box.y + 0.05) % 0.88 });
  }
  return box;
}
