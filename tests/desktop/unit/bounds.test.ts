import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeWindow, type Area, type WindowPlace } from '#main/desktop/bounds.ts';

const laptop: Area = { x: 0, y: 0, width: 1440, height: 900 };
const second: Area = { x: 1440, y: -180, width: 1920, height: 1080 };

function aPlace(place: Partial<WindowPlace> = {}): WindowPlace {
  return { x: 100, y: 80, width: 1000, height: 700, maximized: false, ...place };
}

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

describe('where the window opens', () => {
  it('opens in the middle of the first display the first time', () => {
    expect(placeWindow(undefined, [laptop, second])).toEqual({ x: 80, y: 50, width: 1280, height: 800 });
  });

  it('opens where it was left', () => {
    expect(placeWindow(aPlace(), [laptop])).toEqual({ x: 100, y: 80, width: 1000, height: 700 });
    expect(placeWindow(aPlace({ x: 1600, y: 0 }), [laptop, second])).toMatchObject({ x: 1600, y: 0 });
  });

  it('comes back from a display that was unplugged', () => {
    const place = placeWindow(aPlace({ x: 1600, y: 0 }), [laptop]);
    expect(place).toMatchObject({ width: 1000, height: 700 });
    expect(isWithin(place, laptop)).toBe(true);
  });

  it('shrinks to a smaller display', () => {
    const netbook: Area = { x: 0, y: 0, width: 1024, height: 576 };
    expect(placeWindow(aPlace({ width: 2000, height: 1500 }), [netbook])).toEqual(netbook);
  });

  it('always lies wholly on one display', () => {
    const coordinate = fc.integer({ min: -5000, max: 5000 });
    const length = fc.integer({ min: 1, max: 6000 });
    const area = fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.integer({ min: 320, max: 4000 }),
      height: fc.integer({ min: 240, max: 3000 }),
    });
    const place = fc.record({
      x: coordinate,
      y: coordinate,
      width: length,
      height: length,
      maximized: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.option(place, { nil: undefined }),
        fc.array(area, { minLength: 1, maxLength: 3 }),
        (left, areas) => {
          const opened = placeWindow(left, areas);
          return (
            opened.width > 0 && opened.height > 0 && areas.some((candidate) => isWithin(opened, candidate))
          );
        },
      ),
    );
  });
});
