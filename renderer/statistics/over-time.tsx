import type { StatisticsView } from '#core/contract/statistics.ts';
import { formatIsoDate, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { BarChart } from '#renderer/ui/bar-chart.tsx';
import { ChartKey } from '#renderer/ui/chart-key.tsx';
import { sumOf } from './counts.ts';
import { Figure } from './figure.tsx';
import { formatSpent } from './format-spent.ts';
import { groupDays, type DayGroup, type Grouping } from './group-days.ts';
import { maturityNames } from './maturities.ts';
import type { Scope } from './scope.ts';

const TITLES = {
  answers: { day: 'statistics.per-day', week: 'statistics.per-week', month: 'statistics.per-month' },
  time: {
    day: 'statistics.time-per-day',
    week: 'statistics.time-per-week',
    month: 'statistics.time-per-month',
  },
} as const;

const COLUMN_HEADS = { day: 'statistics.date', week: 'statistics.week', month: 'statistics.month' } as const;

const WHEN = {
  day: 'statistics.when.on',
  week: 'statistics.when.week-of',
  month: 'statistics.when.in',
} as const;

interface OverTimeProps {
  statistics: StatisticsView;
  scope: Scope;
  of: 'answers' | 'time';
}

/** Answers, or the time they took, day by day, week by week or month by month, by what the card was. */
export function OverTime({ statistics, scope, of }: OverTimeProps) {
  const { grouping, groups } = groupDays(statistics.days, statistics.today);
  const partsOf = ({ ratings, tookMs }: DayGroup) => (of === 'answers' ? ratings : tookMs);
  const format = of === 'answers' ? formatNumber : formatSpent;
  const sums = groups.map((group) => sumOf(partsOf(group)));
  const most = Math.max(...sums);
  const highest = groups[sums.indexOf(most)];
  const [first] = groups;
  const last = groups.at(-1);
  if (!first || !last || !highest) return null;
  const names = maturityNames();
  const when = t(WHEN[grouping], { date: nameGroup(highest.from, grouping, 'long') });
  return (
    <Figure
      title={t(TITLES[of][grouping])}
      text={
        of === 'answers'
          ? t('statistics.answers.text', { count: format(most), when })
          : t('statistics.spent.text', { time: format(most), when })
      }
      table={{
        head: [t(COLUMN_HEADS[grouping]), ...names, t('statistics.all')],
        rows: groups
          .toReversed()
          .map((group) => [
            nameGroup(group.from, grouping, 'medium'),
            ...[...partsOf(group), sumOf(partsOf(group))].map((value) => (value === 0 ? '' : format(value))),
          ]),
        name: 'days',
        scope,
      }}
    >
      <BarChart
        bars={groups.map((group) => ({
          key: group.from,
          parts: partsOf(group),
          tip: `${nameGroup(group.from, grouping, 'medium')}: ${format(sumOf(partsOf(group)))}`,
        }))}
        format={format}
        axis={
          groups.length === 1
            ? [nameGroup(first.from, grouping, 'short')]
            : [nameGroup(first.from, grouping, 'short'), nameGroup(last.from, grouping, 'short')]
        }
      />
      <ChartKey names={names} />
    </Figure>
  );
}

function nameGroup(from: string, grouping: Grouping, style: 'short' | 'medium' | 'long'): string {
  return formatIsoDate(from, grouping === 'month' ? 'month' : style);
}
