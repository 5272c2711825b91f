import type { Outlook } from '#core/contract/outlook.ts';
import { formatIsoDate, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import styles from './outlook.module.css';

/** The screen names so many; the rest are counted. */
const SHOWN = 10;

/** The concepts that would be lost, the first in front, each with the day by which it would not be known any more. */
export function LostConcepts({ lost }: { lost: Outlook['lost'] }) {
  if (lost.length === 0) return <p className={styles.sentence}>{t('outlook.lost.none')}</p>;
  return (
    <>
      <p className={styles.sentence}>{t('outlook.lost.text', { count: lost.length })}</p>
      <ol className={styles.lost}>
        {lost.slice(0, SHOWN).map(({ concept, title, unit, lostBy, mastery }) => (
          <li key={concept} className={styles.concept}>
            <span className={styles.name}>
              {title} <span className={styles.unit}>{unit}</span>
            </span>
            <span className={styles.when}>
              {t('outlook.lost.by', { date: formatIsoDate(lostBy, 'medium') })}
            </span>
            <span className={styles.share}>{formatPercent(mastery)}</span>
          </li>
        ))}
      </ol>
      {lost.length > SHOWN && (
        <p className={styles.more}>{t('outlook.lost.more', { count: lost.length - SHOWN })}</p>
      )}
    </>
  );
}
