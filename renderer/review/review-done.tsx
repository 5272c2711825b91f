import { useEffect, useState } from 'react';
import type { SessionView } from '#core/contract/cards.ts';
import { formatStudyDay, studyDay } from '#core/time.ts';
import { formatDate, formatIsoDate, formatRelativeDay, formatRelativeTime } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Headline } from '#renderer/ui/headline.tsx';
import { NextStep } from '#renderer/ui/next-step.tsx';
import { ReviewFailure } from './review-failure.tsx';
import type { Review } from './use-review.ts';
import styles from './review.module.css';

/** Longest wait a timer of the browser takes, milliseconds. */
const LONGEST_WAIT_MS = 2_147_483_647;

interface ReviewDoneProps {
  session: SessionView;
  review: Review;
  /** The sitting was about one unit or lesson: other cards may be due. */
  isScoped: boolean;
}

/** No card is left: what was done, when the next one comes, and what to do now. */
export function ReviewDone({ session, review, isScoped }: ReviewDoneProps) {
  const { ratings } = review;
  const { heldBack, nextDueAt } = session;
  const isBack = useIsPast(nextDueAt);
  const cards = new Set(ratings.map(({ card }) => card)).size;
  const recalled = ratings.filter(({ rating }) => rating !== 'again').length;
  const nothing = isScoped ? t('review.nothing-due.scope') : t('review.nothing-due');
  return (
    <div className={styles.done}>
      <Headline>{cards > 0 ? t('review.done', { count: cards }) : nothing}</Headline>
      <p className={styles.lede}>
        {cards > 0
          ? t('review.done.recalled', {
              recalled,
              forgotten: ratings.length - recalled,
              count: ratings.length,
            })
          : t('review.nothing-due.why')}
      </p>
      <p className={styles.lede}>{nextText(nextDueAt, isScoped)}</p>
      {heldBack > 0 && <p className={styles.lede}>{t('review.held-back', { count: heldBack })}</p>}
      <div className={styles.ways}>
        {review.error ? <ReviewFailure review={review} /> : null}
        {isBack && (
          <Button variant="primary" onPress={review.goOn}>
            {t('review.came-back')}
          </Button>
        )}
        <NextStep />
      </div>
    </div>
  );
}

function nextText(nextDueAt: number | null, isScoped: boolean): string {
  if (nextDueAt === null) return t('review.next.none');
  const now = Date.now();
  if (nextDueAt <= now) return t('review.next.now');
  const [dueDay, today] = [studyDayOf(nextDueAt), studyDayOf(now)];
  const key = isScoped ? 'review.next.scope' : 'review.next';
  if (dueDay === today) {
    return t(key, {
      relative: formatRelativeTime(nextDueAt, now),
      at: formatDate(nextDueAt, 'time'),
    });
  }
  return t(key, {
    relative: formatRelativeDay(dueDay, today),
    at: formatIsoDate(dueDay, 'weekday'),
  });
}

/** The study day of a moment on this machine's calendar, as an ISO date. */
function studyDayOf(at: number): string {
  return formatStudyDay(studyDay({ at, offset: -new Date(at).getTimezoneOffset() }));
}

/** Whether a moment (milliseconds since the epoch) has come; turns true while the screen is open. */
function useIsPast(moment: number | null): boolean {
  const [seen, setSeen] = useState(() => Date.now());
  useEffect(() => {
    if (moment === null) return;
    const wait = Math.min(LONGEST_WAIT_MS, Math.max(0, moment - Date.now()));
    const timer = window.setTimeout(() => setSeen(Date.now()), wait);
    return () => window.clearTimeout(timer);
  }, [moment]);
  return moment !== null && seen >= moment;
}
