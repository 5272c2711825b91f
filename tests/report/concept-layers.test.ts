import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layConcepts, stepOnMap, type ConceptNode } from '#core/report/concept-layers.ts';

const node = (concept: string, unit: string, ...prerequisites: string[]): ConceptNode => ({
  concept,
  unit,
  prerequisites,
});

/** Any map, circles and concepts of two units among them. */
const maps = fc.array(
  fc.record({
    concept: fc.nat(15).map((number) => `c${number}`),
    unit: fc.nat(3).map((number) => `u${number}`),
    prerequisites: fc.array(
      fc.nat(17).map((number) => `c${number}`),
      { maxLength: 4 },
    ),
  }),
  { maxLength: 25 },
);

const SMALL = [
  node('a', 'u'),
  node('b', 'u', 'a'),
  node('c', 'u', 'a'),
  node('d', 'v', 'b', 'a'),
  node('e', 'v', 'missing'),
];

describe('layConcepts', () => {
  it('puts units in bands and what builds on others further on', () => {
    const { places, columns, bands, edges } = layConcepts(SMALL);
    expect(places).toEqual([
      { concept: 'a', unit: 'u', column: 0, row: 0 },
      { concept: 'b', unit: 'u', column: 1, row: 0 },
      { concept: 'c', unit: 'u', column: 1, row: 1 },
      { concept: 'd', unit: 'v', column: 2, row: 2 },
      { concept: 'e', unit: 'v', column: 0, row: 2 },
    ]);
    expect(columns).toBe(3);
    expect(bands).toEqual([
      { unit: 'u', row: 0, rows: 2 },
      { unit: 'v', row: 2, rows: 1 },
    ]);
    expect(edges).toHaveLength(4);
    expect(layConcepts([])).toEqual({ places: [], columns: 0, bands: [], edges: [] });
  });

  it('shows every concept once, none upon another, and no edge goes backwards', () => {
    fc.assert(
      fc.property(maps, (nodes) => {
        const { places, columns, bands, edges } = layConcepts(nodes);
        const columnOf = new Map(places.map(({ concept, column }) => [concept, column]));
        expect(places.map(({ concept }) => concept).toSorted()).toEqual(
          [...new Set(nodes.map(({ concept }) => concept))].toSorted(),
        );
        expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(places.length);
        for (const { from, to } of edges) {
          expect(columnOf.get(from)).toBeLessThan(columnOf.get(to) ?? 0);
        }
        for (const { unit, column, row } of places) {
          const band = bands.find((each) => each.unit === unit);
          expect(column).toBeLessThan(columns);
          expect(row).toBeGreaterThanOrEqual(band?.row ?? Infinity);
          expect(row).toBeLessThan((band?.row ?? 0) + (band?.rows ?? 0));
        }
      }),
    );
  });
});

describe('stepOnMap', () => {
  const layers = layConcepts(SMALL);

  it('goes along edges to the sides and through the column up and down', () => {
    expect(stepOnMap(layers, 'a', 'right')).toBe('b');
    expect(stepOnMap(layers, 'b', 'down')).toBe('c');
    expect(stepOnMap(layers, 'c', 'up')).toBe('b');
    expect(stepOnMap(layers, 'd', 'left')).toBe('b');
    expect(stepOnMap(layers, 'a', 'down')).toBe('e');
  });

  it('stays where there is no way on', () => {
    expect(stepOnMap(layers, 'a', 'left')).toBeUndefined();
    expect(stepOnMap(layers, 'c', 'right')).toBeUndefined();
    expect(stepOnMap(layers, 'gone', 'right')).toBeUndefined();
  });
});
