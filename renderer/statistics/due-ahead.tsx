import { useState } from 'react';
import type { StatisticsView } from '#core/contract/statistics.ts';
import { formatIsoDate, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { BarChart } from '#renderer/ui/bar-chart.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { sumOf } from './counts.ts';
import { Figure } from './figure.tsx';
import type { Scope } from './scope.ts';

const LENGTHS = ['30', '90'] as const;
type Length = (typeof LENGTHS)[number];

/** Cards that fall due on each of the next days, and how many have come back by then. */
export function DueAhead({ statistics, scope }: { statistics: StatisticsView; scope: Scope }) {
  const [length, setLength] = useState<Length>('30');
  const days = statistics.forecast.slice(0, Number(length));
  const total = sumOf(days.map(({ due }) => due));
  const peak = days.reduce((most, day) => (day.due > most.due ? day : most), { date: '', due: 0 });
  const soFar = days.map((_, index) => sumOf(days.slice(0, index + 1).map(({ due }) => due)));
  const { today } = statistics;
  const last = days.at(-1);
  const when =
    peak.date === today
      ? t('statistics.today')
      : t('statistics.when.on', { date: formatIsoDate(peak.date || today, 'weekday') });
  return (
    <Figure
      title={t('statistics.forecast')}
      text={
        total === 0
          ? t('statistics.forecast.none', { days: days.length })
          : t('statistics.forecast.text', {
              total,
              days: days.length,
              today: days[0]?.due ?? 0,
              when,
              peak: peak.due,
            })
      }
      aside={
        <SegmentedControl
          label={t('statistics.forecast.length')}
          isLabelHidden
          value={length}
          onChange={setLength}
          options={LENGTHS.map((value) => ({ value, label: t('statistics.forecast.days', { days: value }) }))}
        />
      }
      table={{
        head: [t('statistics.date'), t('statistics.forecast.due'), t('statistics.forecast.so-far')],
        rows: days.map(({ date, due }, index) => [
          formatIsoDate(date, 'medium'),
          formatNumber(due),
          formatNumber(soFar[index] ?? 0),
        ]),
        name: 'forecast',
        scope,
      }}
    >
      {total > 0 && last && (
        <BarChart
          bars={days.map(({ date, due }) => ({
            key: date,
            parts: [due],
            tip: `${formatIsoDate(date, 'weekday')}: ${formatNumber(due)}`,
            isNow: date === today,
          }))}
          axis={[t('statistics.today'), formatIsoDate(last.date, 'short')]}
          line={{ values: soFar, end: t('statistics.forecast.sum', { total: formatNumber(total) }) }}
        />
      )}
    </Figure>
  );
}
