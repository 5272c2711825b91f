import { errorCode } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import { ratingLabel } from './rating-row.tsx';
import type { Review } from './use-review.ts';
import styles from './review.module.css';

/** Another try mends neither of these: the card is gone, or there is nothing to take back. */
const HOPELESS: readonly string[] = ['not-found', 'conflict', 'invalid-input'];

/** A rating or taking back that failed. The card stays; nothing else can be done before this is settled. */
export function ReviewFailure({ review }: { review: Review }) {
  const { deed, error, retry, goOn } = review;
  const title =
    deed?.kind === 'rate'
      ? t('review.not-saved', { rating: ratingLabel(deed.input.rating) })
      : t('review.not-taken-back');
  return (
    <div className={styles.failure}>
      <SaveFailure error={error} title={title} onRetry={retry} autoFocus />
      {HOPELESS.includes(errorCode(error)) && (
        <Button size="small" onPress={goOn}>
          {t('review.go-on')}
        </Button>
      )}
    </div>
  );
}
