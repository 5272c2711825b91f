import type { Outlook } from '#core/contract/outlook.ts';
import { formatIsoDate, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { BarChart } from '#renderer/ui/bar-chart.tsx';
import { ChartKey } from '#renderer/ui/chart-key.tsx';
import { TableView } from '#renderer/ui/table-view.tsx';
import { LEVEL_NAMES } from './mastery-key.tsx';
import styles from './outlook.module.css';

/** Levels from the foot of a column up; what was never begun is not drawn. */
const DRAWN = ['seen', 'shaky', 'known', 'lasting'] as const;

/** Concepts of each level from today to a day ahead: a sentence, columns, and a table with the facts. */
export function OutlookSteps({ steps }: { steps: Outlook['steps'] }) {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return null;
  const names = DRAWN.map((level) => t(LEVEL_NAMES[level]));
  return (
    <>
      <p className={styles.sentence}>{t('outlook.steps.text')}</p>
      <BarChart
        bars={steps.map(({ date, levels, facts }) => ({
          key: date,
          parts: DRAWN.map((level) => levels[level]),
          tip: t('outlook.steps.tip', { date: formatIsoDate(date, 'long'), facts: formatNumber(facts) }),
        }))}
        axis={[t('progress.today'), formatIsoDate(last.date, 'medium')]}
      />
      <ChartKey names={names} />
      <TableView
        caption={t('outlook.steps')}
        head={[t('progress.table.day'), ...names, t('outlook.table.facts')]}
        rows={steps.map(({ date, levels, facts }) => [
          formatIsoDate(date, 'medium'),
          ...DRAWN.map((level) => formatNumber(levels[level])),
          formatNumber(facts),
        ])}
      />
    </>
  );
}
