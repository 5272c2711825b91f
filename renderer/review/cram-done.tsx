import type { CramView } from '#core/contract/cards.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Headline } from '#renderer/ui/headline.tsx';
import { NextStep } from '#renderer/ui/next-step.tsx';
import { practicePath } from '#renderer/ui/paths.ts';
import { ReviewFailure } from './review-failure.tsx';
import type { Review } from './use-review.ts';
import styles from './review.module.css';

/** No card of a sitting out of turn is left: what was asked, and what it did to the schedule. */
export function CramDone({ cram, review }: { cram: CramView; review: Review }) {
  const { total, answers, recalled, isReal, search } = cram;
  return (
    <div className={styles.done}>
      <Headline>{total === 0 ? t('cram.done.none') : t('cram.done', { count: total })}</Headline>
      {total > 0 && (
        <>
          <p className={styles.lede}>{t('cram.done.recalled', { recalled, count: answers })}</p>
          <p className={styles.lede}>{t(isReal ? 'cram.done.real' : 'cram.done.practice')}</p>
        </>
      )}
      <div className={styles.ways}>
        {review.error ? <ReviewFailure review={review} /> : null}
        {search !== '' && <LinkButton href={practicePath(search)}>{t('cram.again')}</LinkButton>}
        <NextStep />
      </div>
    </div>
  );
}
