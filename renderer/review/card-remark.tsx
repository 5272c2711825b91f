import { t } from '#renderer/i18n/t.ts';
import styles from './card-remark.module.css';

/** What the learner wrote on a card, below its answer. */
export function CardRemark({ remark }: { remark: string }) {
  return (
    <div className={styles.remark}>
      <p className={styles.name}>{t('card.remark')}</p>
      <p className={styles.words}>{remark}</p>
    </div>
  );
}
