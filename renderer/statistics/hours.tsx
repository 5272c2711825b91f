import type { StatisticsView } from '#core/contract/statistics.ts';
import { formatHour, formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { compareHours, LEAST_ANSWERS, shareOf } from './counts.ts';
import { Figure } from './figure.tsx';
import type { Scope } from './scope.ts';
import styles from './hours.module.css';

const LABELLED_HOURS = [0, 6, 12, 18];

/** How much was recalled at each hour of the day, and of how many answers. */
export function Hours({ statistics, scope }: { statistics: StatisticsView; scope: Scope }) {
  const { hours } = statistics;
  const title = t('statistics.hours');
  const most = Math.max(...hours.map(({ ratings }) => ratings));
  if (most === 0) return <Figure title={title} text={t('statistics.hours.none')} />;
  const percent = (hour: number) => {
    const success = hours[hour];
    const share = success ? shareOf(success) : null;
    return share === null ? t('statistics.none') : formatPercent(share);
  };
  // Cards are asked while they are likely known: the lower half is shown only where a share lies in it.
  const floor = hours.every((success) => (shareOf(success) ?? 1) >= 0.5) ? 0.5 : 0;
  return (
    <Figure
      title={title}
      text={describe(statistics, percent)}
      table={{
        head: [t('statistics.hours.hour'), t('statistics.answers'), t('statistics.share')],
        rows: hours.map(({ ratings }, hour) => [
          formatHour(hour),
          ratings === 0 ? '' : formatNumber(ratings),
          ratings === 0 ? '' : percent(hour),
        ]),
        name: 'hours',
        scope,
      }}
    >
      <div className={styles.frame} aria-hidden="true">
        <p className={styles.name}>{t('statistics.hours.share')}</p>
        <div className={styles.shares}>
          {hours.map((success, hour) => {
            const share = shareOf(success);
            return (
              <span key={formatHour(hour)} className={styles.column}>
                {share !== null && (
                  <i
                    className={styles.share}
                    data-few={success.ratings < LEAST_ANSWERS || undefined}
                    style={{ insetBlockEnd: `${((share - floor) / (1 - floor)) * 100}%` }}
                    title={`${formatHour(hour)}: ${percent(hour)}`}
                  />
                )}
              </span>
            );
          })}
          {[1, (1 + floor) / 2, floor].map((share) => (
            <span
              key={share}
              className={styles.grid}
              style={{ insetBlockEnd: `${((share - floor) / (1 - floor)) * 100}%` }}
            >
              {formatPercent(share)}
            </span>
          ))}
        </div>
        <p className={styles.name}>{t('statistics.hours.count', { most })}</p>
        <div className={styles.counts}>
          {hours.map(({ ratings }, hour) => (
            <span
              key={formatHour(hour)}
              className={styles.column}
              title={`${formatHour(hour)}: ${formatNumber(ratings)}`}
            >
              <i
                className={styles.count}
                data-none={ratings === 0 || undefined}
                style={{ blockSize: `${(ratings / most) * 100}%` }}
              />
            </span>
          ))}
        </div>
        <div className={styles.labels}>
          {LABELLED_HOURS.map((hour) => (
            <span key={hour} className={styles.label}>
              {formatHour(hour)}
            </span>
          ))}
        </div>
      </div>
    </Figure>
  );
}

function describe({ hours }: StatisticsView, percent: (hour: number) => string): string {
  const found = compareHours(hours);
  if (!found) return t('statistics.hours.few', { least: LEAST_ANSWERS });
  return t('statistics.hours.text', {
    best: formatHour(found.best),
    bestShare: percent(found.best),
    worst: formatHour(found.worst),
    worstShare: percent(found.worst),
  });
}
