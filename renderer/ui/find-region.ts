import type { Area } from '#core/content/drawing.ts';

interface Point {
  x: number;
  y: number;
}

/**
 * The region pointed at: the one the point lies in, else the nearest no further than `reach` away; of several the one
 * whose middle is nearest. Undefined for a miss. All in the units of the drawing.
 */
export function findRegion(
  regions: readonly { id: string; area: Area }[],
  point: Point,
  reach: number,
): string | undefined {
  const [nearest] = regions
    .map(({ id, area }) => ({
      id,
      off: distanceTo(area, point),
      middle: distanceBetween(middleOf(area), point),
    }))
    .filter(({ off }) => off <= reach)
    .toSorted((a, b) => a.off - b.off || a.middle - b.middle);
  return nearest?.id;
}

/** The middle of a region. */
export function middleOf(area: Area): Point {
  if ('radius' in area) return { x: area.x, y: area.y };
  return { x: area.x + area.width / 2, y: area.y + area.height / 2 };
}

/** How far a point lies outside a region; 0 inside. */
function distanceTo(area: Area, point: Point): number {
  if ('radius' in area) return Math.max(0, distanceBetween(area, point) - area.radius);
  const across = Math.max(area.x - point.x, 0, point.x - area.x - area.width);
  const down = Math.max(area.y - point.y, 0, point.y - area.y - area.height);
  return Math.hypot(across, down);
}

function distanceBetween(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
