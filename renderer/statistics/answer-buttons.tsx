import type { StatisticsView } from '#core/contract/statistics.ts';
import type { Rating } from '#core/study/event.ts';
import { formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { ratingName } from '#renderer/ui/rating-name.ts';
import { RowBars } from '#renderer/ui/row-bars.tsx';
import { sumOf } from './counts.ts';
import { Figure } from './figure.tsx';
import { maturityNames } from './maturities.ts';
import type { Scope } from './scope.ts';
import styles from './answer-buttons.module.css';

/** In the order figures come in. */
const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/** Which button was pressed, by what the card was. */
export function AnswerButtons({ statistics, scope }: { statistics: StatisticsView; scope: Scope }) {
  const { buttons } = statistics;
  const total = sumOf(buttons.flat());
  const forgotten = sumOf(buttons.map(([again = 0]) => again));
  const names = maturityNames();
  return (
    <Figure
      title={t('statistics.buttons')}
      text={t('statistics.buttons.text', {
        again: ratingName('again'),
        share: formatPercent(forgotten / total),
      })}
      table={{
        head: [t('statistics.maturity'), ...RATINGS.map((rating) => ratingName(rating))],
        rows: buttons.map((counts, index) => [
          names[index] ?? '',
          ...counts.map((count) => formatNumber(count)),
        ]),
        name: 'buttons',
        scope,
      }}
    >
      <div className={styles.groups} aria-hidden="true">
        {buttons.map((counts, index) => {
          const sum = sumOf(counts);
          if (sum === 0) return null;
          return (
            <div key={names[index]}>
              <p className={styles.name}>
                {t('statistics.buttons.group', { maturity: names[index] ?? '', count: formatNumber(sum) })}
              </p>
              <RowBars
                rows={RATINGS.map((rating, place) => {
                  const share = (counts[place] ?? 0) / sum;
                  return { label: ratingName(rating), share: share || null, value: formatPercent(share) };
                })}
              />
            </div>
          );
        })}
      </div>
    </Figure>
  );
}
