import type { ProgressReport } from '#core/contract/progress-report.ts';
import { isKnown } from '#core/report/outlook.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { MasteryDot } from '#renderer/ui/mastery-dot.tsx';
import { MasteryKey } from './mastery-key.tsx';
import styles from './report.module.css';

/** Every unit with its mastery now: how many concepts are known, a dot a concept, and a share. */
export function ReportUnits({ report }: { report: ProgressReport }) {
  const { units, factsHeld, trueRetention, ratings30 } = report;
  if (units.length === 0) return <p>{t('progress.no-units')}</p>;
  return (
    <>
      <p className={styles.text}>{t('report.facts', { count: factsHeld })}</p>
      {trueRetention !== null && (
        <p className={styles.text}>
          {t('report.retention', { share: formatPercent(trueRetention), ratings: ratings30 })}
        </p>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('outlook.table.unit')}</th>
            <th scope="col">{t('report.table.known')}</th>
            <th scope="col">{t('report.table.mastery')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ id, title, concepts, mastery }) => (
            <tr key={id}>
              <th scope="row">
                {title}
                <span className={styles.dots}>
                  {concepts.map(({ concept, level }) => (
                    <MasteryDot key={concept} level={level} />
                  ))}
                </span>
              </th>
              <td>
                {t('report.known', {
                  known: concepts.filter(({ level }) => isKnown(level)).length,
                  total: concepts.length,
                })}
              </td>
              <td>{formatPercent(mastery)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MasteryKey />
    </>
  );
}
