import { Button } from 'react-aria-components/Button';
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { CardView } from '#core/contract/cards.ts';
import type { Rating } from '#core/study/event.ts';
import { t } from '#renderer/i18n/t.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { ratingName } from '#renderer/ui/rating-name.ts';
import { intervalText } from './expectation.ts';
import styles from './rating-row.module.css';

interface RatingRowProps {
  card: CardView;
  /** What can be chosen, from worst to best. */
  ratings: readonly Rating[];
  proposed: Rating;
  /** Answers leave the schedule as it is: in place of an interval stands what becomes of the card in this sitting. */
  isPractice: boolean;
  onRate: (rating: Rating) => void;
}

/** The ratings, each with the time after which the card comes again. The proposed one has the focus. */
export function RatingRow({ card, ratings, proposed, isPractice, onRate }: RatingRowProps) {
  const offered = card.intervals.filter(({ rating }) => ratings.includes(rating));
  return (
    <div role="group" aria-label={t('review.rate')} className={styles.row} data-count={offered.length}>
      {offered.map((interval, index) => (
        <Button
          key={interval.rating}
          className={styles.rating}
          data-proposed={interval.rating === proposed || undefined}
          autoFocus={interval.rating === proposed}
          onPress={() => onRate(interval.rating)}
        >
          <span className={styles.label}>{ratingName(interval.rating)}</span>
          {isPractice ? (
            <span className={styles.fate}>
              {t(interval.rating === 'again' ? 'review.practice.again' : 'review.practice.done')}
            </span>
          ) : (
            <>
              <VisuallyHidden elementType="span">{t('review.rating.again-in')}</VisuallyHidden>
              <span className={styles.interval}>{intervalText(interval)}</span>
            </>
          )}
          <span className={styles.key}>
            <Kbd>{String(index + 1)}</Kbd>
          </span>
        </Button>
      ))}
    </div>
  );
}
