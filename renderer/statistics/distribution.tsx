import type { StatisticsView } from '#core/contract/statistics.ts';
import type { StatisticsTable } from '#core/report/statistics-csv.ts';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { BarChart } from '#renderer/ui/bar-chart.tsx';
import { sumOf } from './counts.ts';
import { Figure } from './figure.tsx';
import type { Scope } from './scope.ts';

interface DistributionProps {
  title: string;
  /** Said where there are cards. */
  text: string;
  bins: StatisticsView['intervals'];
  /** An edge of a bar, as it is written. */
  format: (edge: number) => string;
  /** What the edges are, as the head of a column and under the chart. */
  head: string;
  axis: string;
  name: StatisticsTable;
  scope: Scope;
}

/** How many cards lie where on a scale. */
export function Distribution({ title, text, bins, format, head, axis, name, scope }: DistributionProps) {
  if (sumOf(bins.map(({ cards }) => cards)) === 0) {
    return <Figure title={title} text={t('statistics.bins.none')} />;
  }
  const describe = ({ from, to }: (typeof bins)[number]) =>
    to === undefined
      ? t('statistics.bins.open', { from: format(from) })
      : t('statistics.bins.range', { from: format(from), to: format(to) });
  return (
    <Figure
      title={title}
      text={text}
      table={{
        head: [head, t('statistics.card-count')],
        rows: bins.map((bin) => [describe(bin), formatNumber(bin.cards)]),
        name,
        scope,
      }}
    >
      <BarChart
        bars={bins.map((bin) => ({
          key: String(bin.from),
          parts: [bin.cards],
          tip: `${describe(bin)}: ${formatNumber(bin.cards)}`,
          label: format(bin.from),
        }))}
        figures="all"
        axis={[axis]}
      />
    </Figure>
  );
}
