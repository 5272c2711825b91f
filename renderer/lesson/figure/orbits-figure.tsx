import type { FigureOf } from '#core/contract/figures.ts';
import { formatDateText, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { TableView } from '#renderer/ui/table-view.tsx';
import { enlargementOf, HeightsDrawing } from './heights-drawing.tsx';
import { EARTH_RADIUS_KM, orbitRadius } from './orbit-scale.ts';
import styles from './orbits-figure.module.css';

type Stations = FigureOf<'orbits'>['stations'];

/** Radius of the Earth on the drawing, and half of the drawing. */
const EARTH = 74;
const HALF = 92;

/** Orbits seen from the side, tilted against the equator and at the scale of the Earth; beside them how high they are. */
export function OrbitsFigure({ stations }: { stations: Stations }) {
  const epochs = stations.map(({ epoch }) => epoch.slice(0, 10)).toSorted();
  return (
    <>
      <div className={styles.drawings} aria-hidden="true">
        <svg viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`} className={styles.drawing}>
          <circle r={EARTH} className={styles.earth} />
          <line x1={-EARTH} x2={EARTH} className={styles.equator} />
          {stations.map(({ id, inclinationDegrees, ...heights }, index) => (
            <line
              key={id}
              x1={-EARTH * orbitRadius(heights)}
              x2={EARTH * orbitRadius(heights)}
              transform={`rotate(${-inclinationDegrees})`}
              className={styles.orbit}
              data-index={index}
            />
          ))}
        </svg>
        <HeightsDrawing stations={stations} />
      </div>
      <ul className={styles.key}>
        {stations.map(({ id, title, inclinationDegrees, perigeeKm, apogeeKm }, index) => (
          <li key={id}>
            <span className={styles.sample} data-index={index} />
            {t('lesson.figure.orbit', {
              station: title,
              tilt: formatNumber(inclinationDegrees, 1),
              from: formatNumber(perigeeKm),
              to: formatNumber(apogeeKm),
            })}
          </li>
        ))}
      </ul>
      <p className={styles.scale}>
        {t('lesson.figure.scale', {
          radius: formatNumber(EARTH_RADIUS_KM),
          times: formatNumber(enlargementOf(stations, EARTH)),
          date: formatDateText(epochs[0] ?? ''),
        })}
      </p>
      <TableView
        caption={t('lesson.figure.orbits')}
        head={[
          t('lesson.figure.station'),
          t('lesson.figure.tilt'),
          t('lesson.figure.lowest'),
          t('lesson.figure.highest'),
          t('lesson.figure.when'),
        ]}
        rows={stations.map(({ title, inclinationDegrees, perigeeKm, apogeeKm, epoch }) => [
          title,
          t('lesson.figure.degrees', { degrees: formatNumber(inclinationDegrees, 2) }),
          t('lesson.figure.km', { km: formatNumber(perigeeKm) }),
          t('lesson.figure.km', { km: formatNumber(apogeeKm) }),
          formatDateText(epoch.slice(0, 10)),
        ])}
      />
    </>
  );
}
