import type { FigureOf } from '#core/contract/figures.ts';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { EARTH_RADIUS_KM, topOfHeights } from './orbit-scale.ts';
import styles from './orbits-figure.module.css';

/** The drawing's own units: its size, the ground, and where the first column begins. */
const SIZE = { width: 184, height: 184 };
const GROUND = 168;
const TOP = 16;
const FIRST = 62;
const STEP_KM = 100;

/** How high stations fly: from the ground up, on a scale of heights of its own. */
export function HeightsDrawing({ stations }: { stations: FigureOf<'orbits'>['stations'] }) {
  const top = topOfHeights(stations);
  const y = (km: number) => GROUND - (km / top) * (GROUND - TOP);
  const column = (SIZE.width - FIRST) / stations.length;
  const steps = Array.from({ length: top / STEP_KM + 1 }, (_, index) => index * STEP_KM);
  return (
    <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} className={styles.drawing}>
      {steps.map((km) => (
        <g key={km}>
          <line x1={FIRST - 8} x2={SIZE.width} y1={y(km)} y2={y(km)} className={styles.step} />
          <text x={FIRST - 12} y={y(km) + 3} textAnchor="end" className={styles.label}>
            {t('lesson.figure.km', { km: formatNumber(km) })}
          </text>
        </g>
      ))}
      {stations.map(({ id, perigeeKm, apogeeKm }, index) => (
        <g key={id} data-index={index} className={styles.height}>
          <line
            x1={FIRST + (index + 0.5) * column}
            x2={FIRST + (index + 0.5) * column}
            y1={y(0)}
            y2={y(perigeeKm)}
            className={styles.stalk}
          />
          <rect
            x={FIRST + (index + 0.2) * column}
            width={column * 0.6}
            y={y(apogeeKm)}
            height={Math.max(3, y(perigeeKm) - y(apogeeKm))}
            className={styles.band}
            data-index={index}
          />
        </g>
      ))}
    </svg>
  );
}

/** How many times larger heights are drawn here than on a drawing of the same size whose Earth has a radius of `earth`. */
export function enlargementOf(stations: FigureOf<'orbits'>['stations'], earth: number): number {
  return Math.round((GROUND - TOP) / topOfHeights(stations) / (earth / EARTH_RADIUS_KM));
}
