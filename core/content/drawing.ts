import { z } from 'zod';

/** Units of a drawing: it has its own measure, and is shown as wide as there is room. */
const at = z.number().min(-1_000).max(1_000);
const length = z.number().positive().max(2_000);

/** Colours by what they are for; the page has one of each for light and for dark. */
const toneSchema = z.enum(['ink', 'faint', 'sky', 'warm']);
const tone = { tone: toneSchema.default('ink') };
const look = { ...tone, filled: z.boolean().default(false), dashed: z.boolean().default(false) };

const circle = { x: at, y: at, radius: length };
const rect = { x: at, y: at, width: length, height: length };

export const shapeSchema = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('circle'), ...circle, ...look }),
  z.strictObject({ shape: z.literal('ellipse'), x: at, y: at, radiusX: length, radiusY: length, ...look }),
  z.strictObject({ shape: z.literal('rect'), ...rect, ...look }),
  z.strictObject({
    shape: z.literal('line'),
    from: z.tuple([at, at]),
    to: z.tuple([at, at]),
    ...tone,
    dashed: z.boolean().default(false),
  }),
  z.strictObject({
    shape: z.literal('label'),
    x: at,
    y: at,
    text: z.string().min(1).max(60),
    /** Which of its ends stands at `x`. */
    anchor: z.enum(['start', 'middle', 'end']).default('middle'),
    ...tone,
  }),
]);
export type Shape = z.infer<typeof shapeSchema>;

const side = z.number().min(50).max(1_000);

/** A small sketch given as data: no picture file, no markup, nothing that could run. */
export const drawingSchema = z.strictObject({
  width: side,
  height: side,
  /** What the sketch shows, for whoever cannot see it; it must not tell the answer. */
  alt: z.string().min(1).max(600),
  shapes: z.array(shapeSchema).min(1).max(60),
});
export type Drawing = z.infer<typeof drawingSchema>;

/** A place on a drawing. */
export const areaSchema = z.union([z.strictObject(circle), z.strictObject(rect)]);
export type Area = z.infer<typeof areaSchema>;
