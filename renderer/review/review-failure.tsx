import { errorCode } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ratingName } from '#renderer/ui/rating-name.ts';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import type { Deed, Review } from './use-review.ts';
import styles from './review.module.css';

/** Another try mends neither of these: the card is gone, or there is nothing to take back. */
const HOPELESS: readonly string[] = ['not-found', 'conflict', 'invalid-input'];

/** A deed that failed. The card stays; nothing else can be done before this is settled. */
export function ReviewFailure({ review }: { review: Review }) {
  const { deed, error, retry, goOn } = review;
  return (
    <div className={styles.failure}>
      <SaveFailure error={error} title={describeFailure(deed)} onRetry={retry} autoFocus />
      {HOPELESS.includes(errorCode(error)) && (
        <Button size="small" onPress={goOn}>
          {t('review.go-on')}
        </Button>
      )}
    </div>
  );
}

function describeFailure(deed: Deed | undefined): string {
  switch (deed?.kind) {
    case 'rate':
    case 'practise':
      return t('review.not-saved', { rating: ratingName(deed.input.rating) });
    case 'change':
      return t('review.not-changed');
    default:
      return t('review.not-taken-back');
  }
}
