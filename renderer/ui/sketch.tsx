import type { PointerEvent } from 'react';
import type { Question } from '#core/contract/questions.ts';
import { middleOf } from './find-region.ts';
import { letterOf } from './response.ts';
import { SketchShape } from './sketch-shape.tsx';
import styles from './sketch.module.css';

interface SketchProps {
  sketch: NonNullable<Question['sketch']>;
  /** Ids of the regions chosen. */
  chosen: readonly string[];
  /** Ids of the regions meant, once that may be told. */
  right?: readonly string[];
  /** A place pointed at, in the units of the drawing. */
  onPoint?: ((point: { x: number; y: number }) => void) | undefined;
}

/** Letters are this share of a drawing's width high, so that they grow and shrink with it. */
const LETTER_SHARE = 1 / 28;

/** A drawing with its regions, lettered as in the list beside it, which says all that the drawing does. */
export function Sketch({ sketch: { drawing, regions }, chosen, right, onPoint }: SketchProps) {
  const { width, height, alt, shapes } = drawing;
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const shown = event.currentTarget.getBoundingClientRect();
    onPoint?.({
      x: ((event.clientX - shown.left) / shown.width) * width,
      y: ((event.clientY - shown.top) / shown.height) * height,
    });
  };
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={width * LETTER_SHARE}
      className={styles.sketch}
      data-open={onPoint !== undefined || undefined}
      onPointerUp={point}
    >
      {shapes.map((shape, index) => (
        <SketchShape key={index} shape={shape} />
      ))}
      {regions.map(({ id, area }, index) => {
        const { x, y } = middleOf(area);
        return (
          <g
            key={id}
            className={styles.region}
            data-chosen={chosen.includes(id) || undefined}
            data-right={right?.includes(id) || undefined}
            data-told={right !== undefined || undefined}
          >
            {'radius' in area ? <circle cx={x} cy={y} r={area.radius} /> : <rect {...area} />}
            <text x={x} y={y}>
              {letterOf(index)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
