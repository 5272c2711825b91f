import { z } from 'zod';
import { areaSchema, drawingSchema, type Area, type Drawing } from '#core/content/drawing.ts';
import type { ItemOf } from '#core/content/item.ts';
import { letter } from './choice-options.ts';
import { reportRepeated } from './item-entries.ts';
import { fault, type Reading } from './item-reading.ts';
import { text } from './shape.ts';

/** Centres nearer to each other than this share of the drawing's width cannot be told apart by pointing. */
const MIN_DISTANCE = 0.03;

/** A drawing with regions, as authors write it. */
export const hotspotShape = {
  kind: z.literal('hotspot'),
  drawing: drawingSchema,
  regions: z
    .array(
      z.strictObject({
        name: text,
        area: areaSchema,
        correct: z.boolean().default(false),
        feedback: text.optional(),
      }),
    )
    .min(2),
};
type SourceHotspot = z.output<z.ZodObject<typeof hotspotShape>>;
type MadeHotspot = Pick<ItemOf<'hotspot'>, 'kind' | 'drawing' | 'regions'>;

/** Makes the drawing and its regions, and reports what cannot be pointed at. */
export function makeHotspot({ drawing, regions }: SourceHotspot, reading: Reading): MadeHotspot {
  const { entry, context } = reading;
  const right = regions.filter(({ correct }) => correct).length;
  if (right === 0 || right === regions.length) {
    fault(reading, `at least one region must be correct and at least one wrong; ${right} are correct`, 'regions');
  }
  for (const [index, { name, area, correct, feedback }] of regions.entries()) {
    if (!isWithin(area, drawing)) fault(reading, `"${name}" reaches beyond the drawing`, 'regions', index, 'area');
    const near = regions.slice(0, index).find((other) => areNear(other.area, area, drawing));
    if (near) fault(reading, `"${name}" and "${near.name}" cannot be told apart`, 'regions', index, 'area');
    if (!correct && !feedback) {
      context.report.flaw(entry.placeOf('regions', index), `the wrong region "${name}" needs \`feedback\` that teaches`);
    }
  }
  reportRepeated(
    regions.map(({ name }) => name),
    'regions',
    entry,
    context,
  );
  return {
    kind: 'hotspot',
    drawing,
    regions: regions.map(({ name, area, correct, feedback }, index) => ({
      id: letter(index),
      text: reading.rich(name, 'regions', index, 'name'),
      area,
      correct,
      feedback: feedback ? reading.rich(feedback, 'regions', index, 'feedback') : [],
    })),
  };
}

function isWithin(area: Area, { width, height }: Drawing): boolean {
  const { left, top, right, bottom } = boundsOf(area);
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function areNear(one: Area, other: Area, { width }: Drawing): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  const across = a.left + a.right - b.left - b.right;
  const down = a.top + a.bottom - b.top - b.bottom;
  return Math.hypot(across, down) / 2 < MIN_DISTANCE * width;
}

function boundsOf(area: Area) {
  if ('radius' in area) {
    const { x, y, radius } = area;
    return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  }
  return { left: area.x, top: area.y, right: area.x + area.width, bottom: area.y + area.height };
}
