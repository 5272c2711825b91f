import { t } from '#renderer/i18n/t.ts';
import styles from './memory-curve.module.css';

const WIDTH = 460;
const TOP = 18;
const FLOOR = 112;

/** Reviews of the sketch: where on the x axis, how fast memory fades from there on, and its label. */
const REVIEWS = [
  { x: 8, fade: 30, label: 'ui.curve.read' },
  { x: 48, fade: 90, label: 'ui.curve.day' },
  { x: 150, fade: 260, label: 'ui.curve.week' },
  { x: 330, fade: 700, label: 'ui.curve.month' },
] as const;

/** Height of a memory `distance` after its last review: the power curve FSRS draws, in drawing units. */
function height(distance: number, fade: number): number {
  return FLOOR - (FLOOR - TOP) / (1 + distance / fade) ** 0.9;
}

/** The curve of the memory last reviewed at `review`, drawn from one x to another. */
function fadingPath(review: { x: number; fade: number }, from: number, to: number): string {
  const steps = Array.from({ length: 25 }, (_, step) => from + ((to - from) * step) / 24);
  return `M${steps.map((x) => `${x.toFixed(1)} ${height(x - review.x, review.fade).toFixed(1)}`).join('L')}`;
}

/** A sketch of the method: a memory fades, and every review makes it fade more slowly. */
export function MemoryCurve() {
  return (
    <svg className={styles.curve} viewBox={`0 0 ${WIDTH} 136`} role="img" aria-label={t('ui.curve')}>
      <path className={styles.axis} d={`M0 ${FLOOR + 0.5}H${WIDTH}`} />
      <path className={styles.lost} d={fadingPath(REVIEWS[0], REVIEWS[1].x, WIDTH)} />
      {REVIEWS.map(({ x, fade, label }, index) => {
        const end = REVIEWS[index + 1]?.x ?? WIDTH;
        return (
          <g key={label}>
            <path className={styles.kept} d={fadingPath({ x, fade }, x, end)} />
            {index < REVIEWS.length - 1 && (
              <path className={styles.lift} d={`M${end} ${height(end - x, fade).toFixed(1)}V${TOP}`} />
            )}
            <circle className={styles.review} cx={x} cy={TOP} r="4" />
            <text x={index === 0 ? 0 : x} y="130" textAnchor={index === 0 ? 'start' : 'middle'}>
              {t(label)}
            </text>
          </g>
        );
      })}
      <text x={WIDTH} y={FLOOR - 20} textAnchor="end">
        {t('ui.curve.without')}
      </text>
    </svg>
  );
}
