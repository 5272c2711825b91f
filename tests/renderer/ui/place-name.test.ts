import { expect, it } from 'vitest';
import { placeName } from '#renderer/ui/place-name.ts';

it.each([
  [0, 0, 'upper left'],
  [0.45, 0.05, 'top middle'],
  [0.45, 0.45, 'middle'],
  [0.9, 0.45, 'right'],
  [0.9, 0.9, 'lower right'],
])('a part at %d, %d lies %s', (x, y, name) => {
  expect(placeName({ x, y, width: 0.1, height: 0.1 })).toBe(name);
});
