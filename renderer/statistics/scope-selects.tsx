import type { StatisticsView } from '#core/contract/statistics.ts';
import { t } from '#renderer/i18n/t.ts';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { PERIODS, USUAL_PERIOD, type Period, type Scope } from './scope.ts';
import styles from './scope-selects.module.css';

/** Stands for no deck or concept in particular; none is called so. */
const ALL = '*';

const PERIOD_NAMES = {
  month: 'statistics.period.month',
  quarter: 'statistics.period.quarter',
  year: 'statistics.period.year',
  all: 'statistics.period.all',
} as const;

interface ScopeSelectsProps {
  statistics: Pick<StatisticsView, 'decks' | 'concepts'>;
  scope: Scope;
  onChange: (changes: Record<string, string | undefined>) => void;
}

/** Which cards, and how far back. */
export function ScopeSelects({ statistics, scope, onChange }: ScopeSelectsProps) {
  const choicesOf = (all: string, entries: StatisticsView['decks']) => [
    { value: ALL, label: all },
    ...entries.map(({ id, title }) => ({ value: id, label: title })),
  ];
  const toChoice = (value: string) => (value === ALL ? undefined : value);
  return (
    <div role="group" aria-label={t('statistics.scope')} className={styles.scope}>
      <div className={styles.select}>
        <Select
          label={t('statistics.deck')}
          options={choicesOf(t('statistics.deck.all'), statistics.decks)}
          value={scope.deck ?? ALL}
          onChange={(deck) => onChange({ deck: toChoice(deck) })}
        />
      </div>
      <div className={styles.select}>
        <Select
          label={t('statistics.concept')}
          options={choicesOf(t('statistics.concept.all'), statistics.concepts)}
          value={scope.concept ?? ALL}
          onChange={(concept) => onChange({ concept: toChoice(concept) })}
        />
      </div>
      <SegmentedControl
        label={t('statistics.period')}
        isLabelHidden
        value={scope.period}
        onChange={(period) => onChange({ period: period === USUAL_PERIOD ? undefined : period })}
        options={(Object.keys(PERIODS) as Period[]).map((value) => ({
          value,
          label: t(PERIOD_NAMES[value]),
        }))}
      />
    </div>
  );
}
