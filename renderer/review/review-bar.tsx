import type { SessionView } from '#core/contract/cards.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { CardMenu } from './card-menu.tsx';
import type { CardActions } from './use-card-actions.ts';
import type { Review } from './use-review.ts';
import styles from './review.module.css';

interface ReviewBarProps {
  session: SessionView;
  review: Review;
  actions: CardActions;
}

/** How far the sitting has come, the way back, and what else can be done with the card. */
export function ReviewBar({ session, review, actions }: ReviewBarProps) {
  const { card, cram } = session;
  const left = session.left.new + session.left.learning + session.left.review;
  const done = cram?.done ?? review.ratings.length;
  const isBusy = review.deed !== undefined;
  return (
    <div className={styles.bar}>
      <div className={styles.progress}>
        <ProgressBar label={t('review.progress')} value={done + left === 0 ? 1 : done / (done + left)} />
      </div>
      {cram && <span className={styles.sort}>{t(cram.isReal ? 'cram.sort.real' : 'cram.sort')}</span>}
      <span className={styles.left}>{t('review.left', { count: left })}</span>
      <div className={styles.tools}>
        {card && actions.speechFault === undefined && (
          <IconButton icon="speaker" label={t('review.menu.speak')} onPress={actions.speak} />
        )}
        <Button
          size="small"
          variant="quiet"
          icon="undo"
          isDisabled={!session.canUndo || isBusy}
          onPress={review.undo}
        >
          {t('review.take-back')}
        </Button>
        {card && <CardMenu card={card} actions={actions} isDisabled={isBusy} />}
      </div>
    </div>
  );
}
