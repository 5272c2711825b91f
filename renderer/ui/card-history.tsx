import type { HistoryRow } from '#core/contract/card-info.ts';
import type { Rating } from '#core/study/event.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { formatDate, formatInterval, formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { ratingName } from './rating-name.ts';
import styles from './card-history.module.css';

const DEEDS = {
  moved: 'card.history.moved',
  forgotten: 'card.history.forgotten',
} as const satisfies Record<string, MessageKey>;

/** Everything that was answered on one card, the newest first. */
export function CardHistory({ rows }: { rows: readonly HistoryRow[] }) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('card.history')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('card.history.when')}</th>
            <th scope="col">{t('card.history.answer')}</th>
            <th scope="col">{t('card.history.recall')}</th>
            <th scope="col">{t('card.history.next')}</th>
            <th scope="col">{t('card.history.took')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map((row, index) => (
            <tr key={rows.length - index}>
              <th scope="row">
                {formatDate(row.at, 'medium')}{' '}
                <span className={styles.time}>{formatDate(row.at, 'time')}</span>
              </th>
              <td>{describeDeed(row.kind, row.rating)}</td>
              <td>{row.recall === undefined ? t('card.none') : formatPercent(row.recall)}</td>
              <td>{describeInterval(row)}</td>
              <td>
                {row.tookMs === undefined
                  ? t('card.none')
                  : t('card.history.seconds', { count: formatNumber(row.tookMs / 1000, 1) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function describeDeed(kind: HistoryRow['kind'], rating: Rating | undefined): string {
  if (kind === 'moved' || kind === 'forgotten') return t(DEEDS[kind]);
  const name = rating ? ratingName(rating) : t('card.none');
  return kind === 'practised' ? t('card.history.practised', { rating: name }) : name;
}

function describeInterval({ minutes, days }: HistoryRow): string {
  if (minutes === undefined && days === undefined) return t('card.none');
  return formatInterval({
    ...(minutes === undefined ? {} : { minutes }),
    ...(days === undefined ? {} : { days }),
  });
}
