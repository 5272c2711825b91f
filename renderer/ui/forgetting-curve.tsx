import type { CardInfo } from '#core/contract/card-info.ts';
import { formatDate, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import styles from './forgetting-curve.module.css';

const WIDTH = 640;
const HEIGHT = 152;
const TOP = 22;
const FLOOR = 124;
const START = 44;
/** Where the scale ends below, unless recall fell further; a memory in use is seldom below. */
const USUAL_LOWEST = 0.7;

interface ForgettingCurveProps {
  curve: CardInfo['curve'];
  /** Milliseconds since the epoch. */
  now: number;
  /** What the picture shows, in a sentence. */
  label: string;
}

/** Expected recall of one card over time: it fades after each review, every time more slowly. */
export function ForgettingCurve({ curve, now, label }: ForgettingCurveProps) {
  const [first] = curve;
  const last = curve.at(-1);
  if (!first || !last || last.at <= first.at) return null;
  const lowest = curve.reduce((least, { recall }) => Math.min(least, recall), USUAL_LOWEST);
  const floor = Math.floor(lowest * 10) / 10;
  const x = (at: number) => START + ((at - first.at) / (last.at - first.at)) * (WIDTH - START);
  const y = (recall: number) => FLOOR - ((recall - floor) / (1 - floor)) * (FLOOR - TOP);
  const path = (points: CardInfo['curve']) =>
    points
      .map(({ at, recall }, index) => `${index ? 'L' : 'M'}${x(at).toFixed(1)} ${y(recall).toFixed(1)}`)
      .join('');
  const past = curve.filter(({ at }) => at <= now);
  const lived = past.at(-1);
  const future = lived ? [lived, ...curve.filter(({ at }) => at > now)] : curve;
  const isNowShown = now > first.at && now < last.at;
  return (
    <svg className={styles.curve} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[1, 0.9, floor].map((level) => (
        <g key={level}>
          <path className={styles.level} d={`M${START} ${y(level).toFixed(1)}H${WIDTH}`} />
          <text x={START - 8} y={y(level) + 4} textAnchor="end">
            {formatPercent(level)}
          </text>
        </g>
      ))}
      <path className={styles.lived} d={path(past)} />
      <path className={styles.coming} d={path(future)} />
      {isNowShown && (
        <>
          <path className={styles.now} d={`M${x(now).toFixed(1)} ${TOP}V${FLOOR}`} />
          <text x={x(now)} y={12} textAnchor={x(now) > WIDTH - 30 ? 'end' : 'middle'}>
            {t('card.curve.now')}
          </text>
        </>
      )}
      <text x={START} y={HEIGHT - 8}>
        {formatDate(first.at, 'medium')}
      </text>
      <text x={WIDTH} y={HEIGHT - 8} textAnchor="end">
        {formatDate(last.at, 'medium')}
      </text>
    </svg>
  );
}
