import type { ConceptLayers, PlacedConcept } from '#core/report/concept-layers.ts';

/** Sizes of the map of concepts, in rem: they grow with the text. `head` is the line of a unit's title. */
export const NODE = { width: 10.75, height: 2.625, column: 13, row: 3.125, head: 2 };

/** The upper corner of a concept at the start of the line, rem; each band has its title above it. */
export function placeOf(
  { column, row, unit }: Pick<PlacedConcept, 'column' | 'row' | 'unit'>,
  { bands }: ConceptLayers,
): { x: number; y: number } {
  const band = bands.findIndex((each) => each.unit === unit);
  return { x: column * NODE.column + 0.25, y: row * NODE.row + (band + 1) * NODE.head };
}

/** Of the whole map, rem. */
export function widthOf({ columns }: ConceptLayers): number {
  return columns * NODE.column;
}

export function heightOf({ bands }: ConceptLayers): number {
  return bands.reduce((sum, { rows }) => sum + rows * NODE.row + NODE.head, 0);
}
