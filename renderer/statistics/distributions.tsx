import type { StatisticsView } from '#core/contract/statistics.ts';
import { formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { medianBound, sumOf } from './counts.ts';
import { Distribution } from './distribution.tsx';
import type { Scope } from './scope.ts';

interface DistributionsProps {
  statistics: StatisticsView;
  scope: Scope;
}

const cardsIn = (bins: StatisticsView['intervals']) => sumOf(bins.map(({ cards }) => cards));

/** Cards by their chance of being recalled now. */
export function Recalls({ statistics, scope }: DistributionsProps) {
  const { recalls, known } = statistics;
  return (
    <Distribution
      title={t('statistics.recalls')}
      text={t('statistics.recalls.text', { cards: cardsIn(recalls), known: formatNumber(known) })}
      bins={recalls.map(({ from, to = 1, cards }) => ({ from, to, cards }))}
      format={formatPercent}
      head={t('statistics.recalls.from')}
      axis={t('statistics.bins.chance-axis')}
      name="recalls"
      scope={scope}
    />
  );
}

/** Cards by the days between two reviews. */
export function Intervals({ statistics, scope }: DistributionsProps) {
  return <Days name="intervals" bins={statistics.intervals} scope={scope} />;
}

/** Cards by the days their memory lasts. */
export function Stabilities({ statistics, scope }: DistributionsProps) {
  return <Days name="stabilities" bins={statistics.stabilities} scope={scope} />;
}

const DAYS_TOLD = {
  intervals: { title: 'statistics.intervals', text: 'statistics.intervals.text' },
  stabilities: { title: 'statistics.stabilities', text: 'statistics.stabilities.text' },
} as const;

interface DaysProps {
  name: keyof typeof DAYS_TOLD;
  bins: StatisticsView['intervals'];
  scope: Scope;
}

function Days({ name, bins, scope }: DaysProps) {
  const median = medianBound(bins);
  const bound =
    median === undefined
      ? t('statistics.bins.longer')
      : t('statistics.bins.below', { bound: t('ui.interval-days', { count: median }) });
  return (
    <Distribution
      title={t(DAYS_TOLD[name].title)}
      text={t(DAYS_TOLD[name].text, { cards: cardsIn(bins), bound })}
      bins={bins}
      format={formatNumber}
      head={t('statistics.bins.days')}
      axis={t('statistics.bins.days-axis')}
      name={name}
      scope={scope}
    />
  );
}

/** Cards by how hard they are to keep. */
export function Difficulties({ statistics, scope }: DistributionsProps) {
  const bins = statistics.difficulties.map(({ from, to = 10, cards }) => ({ from, to, cards }));
  return (
    <Distribution
      title={t('statistics.difficulties')}
      text={t('statistics.difficulties.text', {
        cards: cardsIn(bins),
        bound: formatNumber(medianBound(bins) ?? 10),
      })}
      bins={bins}
      format={formatNumber}
      head={t('statistics.bins.difficulty')}
      axis={t('statistics.bins.difficulty-axis')}
      name="difficulties"
      scope={scope}
    />
  );
}
