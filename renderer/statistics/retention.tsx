import type { StatisticsView } from '#core/contract/statistics.ts';
import { formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { RowBars } from '#renderer/ui/row-bars.tsx';
import { shareOf, together } from './counts.ts';
import { Figure } from './figure.tsx';
import type { Scope } from './scope.ts';

/** How often cards that came back were recalled, beside what was asked for. */
export function Retention({ statistics, scope }: { statistics: StatisticsView; scope: Scope }) {
  const { young, mature } = statistics.retention;
  const both = together([young, mature]);
  const title = t('statistics.retention');
  const share = shareOf(both);
  if (share === null) return <Figure title={title} text={t('statistics.retention.none')} />;
  const desired = formatPercent(statistics.desiredRetention);
  const rows = [
    { label: t('statistics.maturity.young'), success: young },
    { label: t('statistics.maturity.mature'), success: mature },
    { label: t('statistics.maturity.both'), success: both },
  ];
  const describe = (success: typeof young) => {
    const recalled = shareOf(success);
    return recalled === null ? t('statistics.none') : formatPercent(recalled);
  };
  return (
    <Figure
      title={title}
      text={t('statistics.retention.text', { share: formatPercent(share), count: both.ratings, desired })}
      table={{
        head: [
          t('statistics.maturity'),
          t('statistics.answers'),
          t('statistics.recalled'),
          t('statistics.share'),
        ],
        rows: rows.map(({ label, success }) => [
          label,
          formatNumber(success.ratings),
          formatNumber(success.recalled),
          describe(success),
        ]),
        name: 'retention',
        scope,
      }}
    >
      <RowBars
        rows={rows.map(({ label, success }) => ({
          label,
          share: shareOf(success),
          value:
            success.ratings === 0
              ? t('statistics.not-asked')
              : t('statistics.of', { share: describe(success), count: formatNumber(success.ratings) }),
        }))}
        mark={{ share: statistics.desiredRetention, label: t('statistics.retention.desired', { desired }) }}
      />
    </Figure>
  );
}
