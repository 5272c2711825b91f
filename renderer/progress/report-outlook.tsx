import type { Outlook } from '#core/contract/outlook.ts';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { countKnown } from './count-known.ts';
import { LostConcepts } from './lost-concepts.tsx';
import styles from './report.module.css';

/** What would be left in a year, and what would be lost first. */
export function ReportOutlook({ outlook: { steps, lost } }: { outlook: Outlook }) {
  const [now, then] = [steps[0], steps.at(-1)];
  if (!now || !then) return null;
  if (now.facts + countKnown(now.levels) === 0) return <p>{t('report.outlook.none')}</p>;
  return (
    <>
      <p className={styles.text}>
        {t('report.outlook.text', {
          facts: formatNumber(then.facts),
          factsNow: formatNumber(now.facts),
          known: formatNumber(countKnown(then.levels)),
          knownNow: formatNumber(countKnown(now.levels)),
        })}
      </p>
      {lost.length > 0 && <LostConcepts lost={lost} />}
    </>
  );
}
