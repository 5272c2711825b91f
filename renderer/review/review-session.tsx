import { useEffect } from 'react';
import type { SessionView } from '#core/contract/cards.ts';
import { t } from '#renderer/i18n/t.ts';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { ReviewBar } from './review-bar.tsx';
import { ReviewCard } from './review-card.tsx';
import { ReviewDone } from './review-done.tsx';
import { useReview, type Scope } from './use-review.ts';
import styles from './review.module.css';

interface ReviewSessionProps {
  scope: Scope;
  session: SessionView;
}

/** A sitting: card after card until none is left. */
export function ReviewSession({ scope, session }: ReviewSessionProps) {
  const review = useReview(scope);
  const { card, canUndo } = session;
  const undo = canUndo ? review.undo : undefined;
  useShortcuts({ 'mod+z': undo });
  useEffect(() => {
    if (card) document.title = t('app.window-title', { page: t('review.title') });
  }, [card]);

  return (
    <div className={styles.stage}>
      <ReviewBar session={session} review={review} />
      {card ? (
        <ReviewCard
          key={`${review.showing} ${card.card}`}
          card={card}
          left={session.left}
          review={review}
          onUndo={undo}
        />
      ) : (
        <ReviewDone session={session} review={review} isScoped={Object.keys(scope).length > 0} />
      )}
    </div>
  );
}
