import type { CalibrationView } from '#core/contract/quizzes.ts';
import { CONFIDENCES } from '#core/quiz/confidences.ts';
import { formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { CONFIDENCE_NAMES } from '#renderer/ui/confidence-names.ts';
import { TableView } from '#renderer/ui/table-view.tsx';
import { SaveCalibration } from './save-calibration.tsx';
import styles from './calibration.module.css';

type Step = CalibrationView['steps'][number];

const SIDE = 440;
const START = 48;
const FLOOR = SIDE - 42;
const TOP = 24;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
/** Radius of a point of one answer, and of the largest. */
const LEAST = 4;
const MOST = 11;

const x = (share: number) => START + share * (SIDE - START - TOP);
const y = (share: number) => FLOOR - share * (FLOOR - TOP);

/** Stated against actual, a point for each confidence, as large as its answers are many; the same as a table. */
export function CalibrationCurve({ steps }: { steps: readonly Step[] }) {
  const points = steps.flatMap(({ confidence, actual, answers }) =>
    actual === null ? [] : [{ stated: confidence / 100, actual, answers }],
  );
  const most = points.reduce((largest, { answers }) => Math.max(largest, answers), 1);
  const told = points.map(({ stated, actual }) =>
    t('calibration.curve.point', { stated: formatPercent(stated), actual: formatPercent(actual) }),
  );
  const label = t('calibration.curve.label', { points: told.join('; ') || t('calibration.curve.none') });
  const path = points.map(({ stated, actual }, index) => `${index ? 'L' : 'M'}${x(stated)} ${y(actual)}`);
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('calibration.curve')}</h2>
      <p className={styles.text}>{t('calibration.curve.text')}</p>
      <svg className={styles.curve} viewBox={`0 0 ${SIDE} ${SIDE}`} role="img" aria-label={label}>
        {TICKS.map((share) => (
          <g key={share}>
            <path className={styles.level} d={`M${START} ${y(share)}H${x(1)}`} />
            <text x={START - 8} y={y(share) + 4} textAnchor="end">
              {formatPercent(share)}
            </text>
            <text x={x(share)} y={FLOOR + 18} textAnchor="middle">
              {formatPercent(share)}
            </text>
          </g>
        ))}
        <path className={styles.even} d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
        <path className={styles.line} d={path.join('')} />
        {points.map(({ stated, actual, answers }) => (
          <circle
            key={stated}
            className={styles.point}
            cx={x(stated)}
            cy={y(actual)}
            r={LEAST + (MOST - LEAST) * Math.sqrt(answers / most)}
          />
        ))}
        <text x={x(0.5)} y={SIDE - 6} textAnchor="middle">
          {t('calibration.axis.stated')}
        </text>
        <text x={START} y={TOP - 10}>
          {t('calibration.axis.actual')}
        </text>
      </svg>
      <TableView
        caption={t('calibration.table')}
        head={[t('calibration.table.step'), t('calibration.table.answers'), t('calibration.table.actual')]}
        rows={steps.map(({ confidence, answers, actual }) => [
          stepName(confidence),
          formatNumber(answers),
          actual === null ? t('calibration.table.unknown') : formatPercent(actual),
        ])}
        action={<SaveCalibration />}
      />
    </section>
  );
}

function stepName(confidence: number): string {
  const share = formatPercent(confidence / 100);
  const named = CONFIDENCES.find((each) => each === confidence);
  return named === undefined
    ? share
    : t('calibration.table.named', { name: t(CONFIDENCE_NAMES[named]), share });
}
