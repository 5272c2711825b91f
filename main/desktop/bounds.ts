import { z } from 'zod';

const length = z.number().int();

/** Where the window was left, in display-independent pixels. */
export const windowPlaceSchema = z.object({
  x: length,
  y: length,
  width: length.positive(),
  height: length.positive(),
  maximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Smaller than this the screens do not hold together. */
export const MIN_SIZE = { width: 360, height: 480 };
const FIRST_SIZE = { width: 1280, height: 800 };

/**
 * Where to open the window: the remembered place moved and shrunk until it lies wholly on one display, or the middle
 * of the first display. A display may have been unplugged or changed since.
 *
 * @param workAreas of the displays, the primary one first; at least one
 */
export function placeWindow(remembered: WindowPlace | undefined, workAreas: readonly Area[]): Area {
  const primary = workAreas[0];
  if (primary === undefined) return { x: 0, y: 0, ...FIRST_SIZE };
  if (remembered === undefined) return centreIn(primary);
  const nearest = workAreas.reduce((best, area) =>
    overlapOf(remembered, area) > overlapOf(remembered, best) ? area : best,
  );
  const width = clamp(remembered.width, Math.min(MIN_SIZE.width, nearest.width), nearest.width);
  const height = clamp(remembered.height, Math.min(MIN_SIZE.height, nearest.height), nearest.height);
  return {
    x: clamp(remembered.x, nearest.x, nearest.x + nearest.width - width),
    y: clamp(remembered.y, nearest.y, nearest.y + nearest.height - height),
    width,
    height,
  };
}

function centreIn(area: Area): Area {
  const width = Math.min(FIRST_SIZE.width, area.width);
  const height = Math.min(FIRST_SIZE.height, area.height);
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  };
}

function overlapOf(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
