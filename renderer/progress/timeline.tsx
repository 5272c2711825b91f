import { useState } from 'react';
import type { ProgressReport } from '#core/contract/progress-report.ts';
import { groupWeeks, type Doings } from '#core/report/weeks.ts';
import { formatIsoDate, formatMinutes, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { BarChart } from '#renderer/ui/bar-chart.tsx';
import { ChartKey } from '#renderer/ui/chart-key.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { TableView } from '#renderer/ui/table-view.tsx';
import styles from './timeline.module.css';

/** More weeks than this would be columns too thin to tell apart. */
const MOST_WEEKS = 104;

const MEASURES = ['done', 'minutes'] as const;
type Measure = (typeof MEASURES)[number];

/** Week by week what was done or how long it took: a sentence, columns, and a table of everything. */
export function Timeline({ days, today }: { days: ProgressReport['days']; today: string | undefined }) {
  const [measure, setMeasure] = useState<Measure>('done');
  if (today === undefined) return null;
  const weeks = groupWeeks(days, today).slice(-MOST_WEEKS);
  const [first] = weeks;
  const last = weeks.at(-1);
  if (!first || !last) return null;
  const studied = weeks.filter((week) => doneIn(week) > 0).length;
  const partsOf = ({ ratings, answers, sections, minutes }: Doings) =>
    measure === 'done' ? [ratings, answers, sections] : [minutes];
  const valueOf = (week: Doings) =>
    measure === 'done' ? formatNumber(doneIn(week)) : formatMinutes(week.minutes);
  return (
    <>
      <p className={styles.sentence}>{t('timeline.text', { studied, weeks: weeks.length })}</p>
      <SegmentedControl
        label={t('timeline.measure')}
        isLabelHidden
        options={[
          { value: 'done', label: t('timeline.measure.done') },
          { value: 'minutes', label: t('timeline.measure.minutes') },
        ]}
        value={measure}
        onChange={setMeasure}
      />
      <BarChart
        bars={weeks.map((week) => ({
          key: week.date,
          parts: partsOf(week),
          tip: t('timeline.tip', { date: formatIsoDate(week.date, 'medium'), value: valueOf(week) }),
        }))}
        {...(measure === 'minutes' ? { format: formatMinutes } : {})}
        axis={
          weeks.length === 1
            ? [formatIsoDate(first.date, 'medium')]
            : [formatIsoDate(first.date, 'medium'), formatIsoDate(last.date, 'medium')]
        }
      />
      {measure === 'done' && (
        <ChartKey names={[t('timeline.ratings'), t('timeline.answers'), t('timeline.sections')]} />
      )}
      <TableView
        caption={t('timeline.title')}
        head={[
          t('timeline.week'),
          t('timeline.ratings'),
          t('timeline.answers'),
          t('timeline.sections'),
          t('progress.table.time'),
        ]}
        rows={weeks
          .toReversed()
          .map((week) => [
            formatIsoDate(week.date, 'medium'),
            formatNumber(week.ratings),
            formatNumber(week.answers),
            formatNumber(week.sections),
            week.minutes === 0 ? '' : formatMinutes(week.minutes),
          ])}
      />
    </>
  );
}

const doneIn = ({ ratings, answers, sections }: Doings) => ratings + answers + sections;
