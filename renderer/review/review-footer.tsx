import type { ReactNode } from 'react';
import type { CardView, SessionView } from '#core/contract/cards.ts';
import type { Rating } from '#core/study/event.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TYPED_FORM } from './card-question.tsx';
import { expectation, expectationNow } from './expectation.ts';
import { RatingRow } from './rating-row.tsx';
import { ReviewFailure } from './review-failure.tsx';
import type { Review } from './use-review.ts';
import styles from './review.module.css';

interface ReviewFooterProps {
  card: CardView;
  left: SessionView['left'];
  isTurned: boolean;
  isTypedEmpty: boolean;
  proposed: Rating;
  ratings: readonly Rating[];
  isPractice: boolean;
  review: Review;
  onTurn: () => void;
  onRate: (rating: Rating) => void;
  /** The mouse went down for a second click at `timeStamp` (milliseconds, as events have it). */
  onDoubleClick: (timeStamp: number) => void;
  /** Above the buttons. */
  children?: ReactNode;
}

/** What to do now, always in view: show the answer, rate it, or mend what failed. */
export function ReviewFooter(props: ReviewFooterProps) {
  const { card, isTurned, isPractice, proposed, review, onDoubleClick, children } = props;
  return (
    <div
      className={styles.footer}
      onMouseDownCapture={(event) => {
        if (event.detail > 1) onDoubleClick(event.timeStamp);
      }}
    >
      {children}
      {review.error ? (
        <ReviewFailure review={review} />
      ) : isTurned ? (
        <RatingRow {...props} />
      ) : (
        <TurnButton {...props} />
      )}
      <p className={styles.why}>
        {isTurned
          ? isPractice
            ? `${expectationNow(card)} ${t('review.practice.why')}`
            : expectation(card, proposed)
          : t(card.kind === 'typed' ? 'review.typed.hint' : 'review.recall-first')}
      </p>
    </div>
  );
}

function TurnButton({ card, isTypedEmpty, onTurn }: ReviewFooterProps) {
  if (card.kind !== 'typed') {
    return (
      <Button variant="primary" shortcut={t('review.key.space')} onPress={onTurn}>
        {t('review.show-answer')}
      </Button>
    );
  }
  return (
    <Button type="submit" form={TYPED_FORM} variant="primary" shortcut={t('review.key.enter')}>
      {isTypedEmpty ? t('review.typed.give-up') : t('review.typed.check')}
    </Button>
  );
}
