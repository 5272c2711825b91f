import { useMemo, useRef, useState } from 'react';
import { layConcepts, stepOnMap, type MapDirection } from '#core/report/concept-layers.ts';
import type { ProgressReport } from '#core/contract/progress-report.ts';
import { t } from '#renderer/i18n/t.ts';
import { ConceptNode } from './concept-node.tsx';
import { heightOf, NODE, placeOf, widthOf } from './graph-geometry.ts';
import styles from './concept-graph.module.css';

const KEYS: Partial<Record<string, MapDirection>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * Concepts as a map: a band a unit, further along what builds on more. It pans by scrolling; Tab reaches one concept, and
 * the arrow keys go on from it, to the sides along the lines.
 */
export function ConceptGraph({ units }: { units: ProgressReport['units'] }) {
  const frame = useRef<HTMLDivElement>(null);
  const layers = useMemo(
    () =>
      layConcepts(
        units.flatMap(({ id, concepts }) =>
          concepts.map(({ concept, evidence }) => ({
            concept,
            unit: id,
            prerequisites: evidence.prerequisites.map((before) => before.concept),
          })),
        ),
      ),
    [units],
  );
  const [current, setCurrent] = useState(layers.places[0]?.concept);
  const concepts = new Map(
    units.flatMap((unit) => unit.concepts.map((concept) => [concept.concept, concept])),
  );
  const titles = new Map(units.map(({ id, title }) => [id, title]));
  const places = new Map(layers.places.map((place) => [place.concept, placeOf(place, layers)]));
  const goOn = (from: string, key: string) => {
    const direction = KEYS[key];
    const to = direction && stepOnMap(layers, from, direction);
    if (to === undefined) return direction !== undefined;
    const node = frame.current?.querySelector<HTMLElement>(`[data-concept="${CSS.escape(to)}"]`);
    node?.focus();
    return true;
  };
  const [width, height] = [widthOf(layers), heightOf(layers)];
  if (layers.places.length === 0) return null;
  return (
    <div ref={frame} className={styles.frame} role="group" aria-label={t('concept-map.map')}>
      <div className={styles.map} style={{ inlineSize: `${width}rem`, blockSize: `${height}rem` }}>
        <svg className={styles.edges} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {layers.edges.map(({ from, to }) => {
            const [start, end] = [places.get(from), places.get(to)];
            if (!start || !end) return null;
            const [x, y] = [start.x + NODE.width, start.y + NODE.height / 2];
            const [endX, endY] = [end.x, end.y + NODE.height / 2];
            const bend = Math.min(2, (endX - x) / 2);
            return (
              <path
                key={`${from} ${to}`}
                data-near={from === current || to === current || undefined}
                d={`M${x} ${y}C${x + bend} ${y} ${endX - bend} ${endY} ${endX} ${endY}`}
              />
            );
          })}
        </svg>
        {layers.bands.map((band) => (
          <h2
            key={band.unit}
            className={styles.unit}
            style={{ insetBlockStart: `${placeOf({ ...band, column: 0 }, layers).y - NODE.head}rem` }}
          >
            {titles.get(band.unit)}
          </h2>
        ))}
        {layers.places.map(({ concept: id, unit }) => {
          const concept = concepts.get(id);
          const place = places.get(id);
          return (
            concept &&
            place && (
              <ConceptNode
                key={id}
                concept={concept}
                unit={unit}
                place={place}
                isCurrent={id === current}
                onFocus={() => setCurrent(id)}
                onKey={(key) => goOn(id, key)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
