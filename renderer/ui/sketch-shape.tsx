import type { Shape } from '#core/content/drawing.ts';
import styles from './sketch.module.css';

/** One shape of a drawing, in the colour its tone has now. */
export function SketchShape({ shape }: { shape: Shape }) {
  switch (shape.shape) {
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...lookOf(shape)} />;
    case 'ellipse':
      return <ellipse cx={shape.x} cy={shape.y} rx={shape.radiusX} ry={shape.radiusY} {...lookOf(shape)} />;
    case 'rect':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...lookOf(shape)} />;
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      return <line x1={x1} y1={y1} x2={x2} y2={y2} {...lookOf({ ...shape, filled: false })} />;
    }
    case 'label':
      return (
        <text
          x={shape.x}
          y={shape.y}
          textAnchor={shape.anchor}
          className={styles.label}
          data-tone={shape.tone}
        >
          {shape.text}
        </text>
      );
  }
}

function lookOf({
  tone,
  filled,
  dashed,
}: Pick<Extract<Shape, { shape: 'circle' }>, 'tone' | 'filled' | 'dashed'>) {
  return {
    className: styles.shape,
    'data-tone': tone,
    'data-filled': filled || undefined,
    'data-dashed': dashed || undefined,
  };
}
