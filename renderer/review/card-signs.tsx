import type { MarksView } from '#core/contract/cards.ts';
import { t } from '#renderer/i18n/t.ts';
import { FlagSign } from '#renderer/ui/flag-sign.tsx';
import { flagName } from '#renderer/ui/flags.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import styles from './card-signs.module.css';

/** How the card on the table is marked, and whether it says something new; nothing where neither is so. */
export function CardSigns({ marks, isReworded }: { marks: MarksView; isReworded: boolean }) {
  const { flag, isMarked, isSuspended } = marks;
  if (flag === 0 && !isMarked && !isSuspended && !isReworded) return null;
  return (
    <ul className={styles.signs} aria-label={t('review.signs')}>
      {flag > 0 && (
        <li className={styles.sign}>
          <FlagSign flag={flag} size={16} />
          {flagName(flag)}
        </li>
      )}
      {isMarked && (
        <li className={styles.sign}>
          <Icon name="star" size={15} />
          {t('review.marked')}
        </li>
      )}
      {isSuspended && (
        <li className={styles.sign}>
          <Icon name="pause" size={15} />
          {t('review.suspended')}
        </li>
      )}
      {isReworded && (
        <li className={styles.sign}>
          <Icon name="info" size={15} />
          {t('review.reworded')}
        </li>
      )}
    </ul>
  );
}
