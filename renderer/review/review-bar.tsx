import type { SessionView } from '#core/contract/cards.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import type { Review } from './use-review.ts';
import styles from './review.module.css';

/** How far the sitting has come, and the way back. */
export function ReviewBar({ session, review }: { session: SessionView; review: Review }) {
  const done = review.ratings.length;
  const left = session.left.new + session.left.learning + session.left.review;
  return (
    <div className={styles.bar}>
      <div className={styles.progress}>
        <ProgressBar label={t('review.progress')} value={done + left === 0 ? 1 : done / (done + left)} />
      </div>
      <span className={styles.left}>{t('review.left', { count: left })}</span>
      <Button
        size="small"
        variant="quiet"
        icon="undo"
        isDisabled={!session.canUndo || review.deed !== undefined}
        onPress={review.undo}
      >
        {t('review.take-back')}
      </Button>
    </div>
  );
}
