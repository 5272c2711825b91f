import { errorCode } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { ratingName } from '#renderer/ui/rating-name.ts';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import type { Deed, Review } from './use-review.ts';
import styles from './review.module.css';

/** Another try mends neither of these: the card is gone, or there is nothing to take back. */
const HOPELESS: readonly string[] = ['not-found', 'conflict', 'invalid-input'];

/** A deed that failed. The card stays; nothing else can be done before this is settled. */
export function ReviewFailure({ review }: { review: Review }) {
  const { deed, error, retry, goOn } = review;
  const title = describeFailure(deed);
  return (
    <div className={styles.failure}>
      {HOPELESS.includes(errorCode(error)) ? (
        <SaveFailure
          error={error}
          title={title}
          text={errorCode(error) === 'not-found' ? t('review.gone') : undefined}
          onRetry={goOn}
          retryLabel={t('review.go-on')}
          autoFocus
        />
      ) : (
        <SaveFailure error={error} title={title} onRetry={retry} autoFocus />
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
