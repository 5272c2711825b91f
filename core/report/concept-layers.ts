/** A concept of a map: the unit that teaches it, and what it builds on. */
export interface ConceptNode {
  concept: string;
  unit: string;
  prerequisites: readonly string[];
}

/** Where a concept stands: `column` by how much it builds on, `row` within the band of its unit and the map. */
export interface PlacedConcept {
  concept: string;
  unit: string;
  column: number;
  row: number;
}

export interface ConceptLayers {
  places: PlacedConcept[];
  columns: number;
  /** One per unit, from the top down; `rows` of them begin at `row`. */
  bands: { unit: string; row: number; rows: number }[];
  /** From what is built on to what builds on it: always to a later column. */
  edges: { from: string; to: string }[];
}

/**
 * Lays out a map of concepts: a band a unit in the order given, and within it columns by depth, which is the longest way
 * down the prerequisites that are on the map. A concept named twice stands in the first unit that names it; of
 * prerequisites that lead in a circle, one is left out.
 */
export function layConcepts(nodes: readonly ConceptNode[]): ConceptLayers {
  const byId = new Map<string, ConceptNode>();
  for (const node of nodes) if (!byId.has(node.concept)) byId.set(node.concept, node);
  const depths = depthsOf(byId);
  const columnOf = (concept: string) => depths.get(concept) ?? 0;
  const places: PlacedConcept[] = [];
  const bands: ConceptLayers['bands'] = [];
  let row = 0;
  for (const unit of new Set([...byId.values()].map((node) => node.unit))) {
    const filled = new Map<number, number>();
    for (const node of byId.values()) {
      if (node.unit !== unit) continue;
      const column = columnOf(node.concept);
      const place = filled.get(column) ?? 0;
      filled.set(column, place + 1);
      places.push({ concept: node.concept, unit, column, row: row + place });
    }
    const rows = Math.max(...filled.values());
    bands.push({ unit, row, rows });
    row += rows;
  }
  const edges = [...byId.values()].flatMap(({ concept, prerequisites }) =>
    [...new Set(prerequisites)]
      .filter((from) => byId.has(from) && columnOf(from) < columnOf(concept))
      .map((from) => ({ from, to: concept })),
  );
  return { places, columns: places.length === 0 ? 0 : Math.max(...depths.values()) + 1, bands, edges };
}

function depthsOf(byId: ReadonlyMap<string, ConceptNode>): Map<string, number> {
  const depths = new Map<string, number>();
  const open = new Set<string>();
  const visit = (concept: string): number => {
    const known = depths.get(concept);
    if (known !== undefined) return known;
    open.add(concept);
    let depth = 0;
    for (const before of byId.get(concept)?.prerequisites ?? []) {
      if (byId.has(before) && !open.has(before)) depth = Math.max(depth, visit(before) + 1);
    }
    open.delete(concept);
    depths.set(concept, depth);
    return depth;
  };
  for (const concept of byId.keys()) visit(concept);
  return depths;
}

export type MapDirection = 'left' | 'right' | 'up' | 'down';

/**
 * The concept a step away: left and right along an edge, to the nearest one it builds on or that builds on it; up and down
 * within its column. Undefined where there is none.
 */
export function stepOnMap(
  { places, edges }: ConceptLayers,
  concept: string,
  direction: MapDirection,
): string | undefined {
  const here = places.find((place) => place.concept === concept);
  if (!here) return undefined;
  const isThere = (place: PlacedConcept): boolean => {
    switch (direction) {
      case 'left':
        return edges.some(({ from, to }) => from === place.concept && to === concept);
      case 'right':
        return edges.some(({ from, to }) => from === concept && to === place.concept);
      case 'up':
        return place.column === here.column && place.row < here.row;
      case 'down':
        return place.column === here.column && place.row > here.row;
    }
  };
  const distance = (place: PlacedConcept) =>
    Math.abs(place.row - here.row) + Math.abs(place.column - here.column);
  const [nearest] = places.filter(isThere).toSorted((a, b) => distance(a) - distance(b));
  return nearest?.concept;
}
