import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useCountdown } from './use-countdown.ts';
import styles from './auto-advance.module.css';

interface AutoAdvanceProps {
  /** Seconds until the time is over; nothing is shown for 0. */
  seconds: number;
  side: 'question' | 'answer';
  /** Something else has the learner's attention. */
  isHeld: boolean;
  /** Turns the card. */
  onTurn: () => void;
}

/** The time a side is shown, running out. It turns a card and reminds of rating; it never rates. */
export function AutoAdvance({ seconds, side, isHeld, onTurn }: AutoAdvanceProps) {
  const { left, share, isPaused, resume } = useCountdown(seconds, isHeld, () => {
    if (side === 'question') onTurn();
  });
  if (seconds === 0) return null;
  return (
    <div className={styles.auto}>
      <div className={styles.track} aria-hidden="true">
        <div
          className={styles.fill}
          style={{ inlineSize: `${share * 100}%` }}
          data-paused={isPaused || undefined}
        />
      </div>
      <span className={styles.words}>
        {isPaused
          ? t('review.auto.paused')
          : left === 0
            ? t('review.auto.over')
            : t(side === 'question' ? 'review.auto.turns' : 'review.auto.answer', { count: left })}
      </span>
      {isPaused && (
        <Button size="small" variant="quiet" icon="play" onPress={resume}>
          {t('review.auto.resume')}
        </Button>
      )}
    </div>
  );
}
