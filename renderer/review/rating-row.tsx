import { Button } from 'react-aria-components/Button';
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { CardView } from '#core/contract/cards.ts';
import type { Rating } from '#core/study/event.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { formatInterval } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import styles from './rating-row.module.css';

const LABELS = {
  again: 'review.rating.again',
  hard: 'review.rating.hard',
  good: 'review.rating.good',
  easy: 'review.rating.easy',
} as const satisfies Record<Rating, MessageKey>;

/** A rating as the buttons name it. */
export function ratingLabel(rating: Rating): string {
  return t(LABELS[rating]);
}

interface RatingRowProps {
  card: CardView;
  proposed: Rating;
  onRate: (rating: Rating) => void;
}

/** Four ratings, each with the time after which the card comes again. The proposed one has the focus. */
export function RatingRow({ card, proposed, onRate }: RatingRowProps) {
  return (
    <div role="group" aria-label={t('review.rate')} className={styles.row}>
      {card.intervals.map(({ rating, minutes, days }, index) => {
        const interval = formatInterval({
          ...(minutes === undefined ? {} : { minutes }),
          ...(days === undefined ? {} : { days }),
        });
        const label = ratingLabel(rating);
        return (
          <Button
            key={rating}
            className={styles.rating}
            data-proposed={rating === proposed || undefined}
            autoFocus={rating === proposed}
            onPress={() => onRate(rating)}
          >
            <span className={styles.label}>{label}</span>
            <VisuallyHidden elementType="span">{t('review.rating.again-in')}</VisuallyHidden>
            <span className={styles.interval}>{interval}</span>
            <span className={styles.key}>
              <Kbd>{String(index + 1)}</Kbd>
            </span>
          </Button>
        );
      })}
    </div>
  );
}
