import type { ItemAnalysisView } from '#core/contract/item-analysis.ts';
import type { UnitSummary } from '#core/contract/library.ts';
import type { AttemptMode } from '#core/study/attempt-settings.ts';
import { t } from '#renderer/i18n/t.ts';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { Select } from '#renderer/ui/select.tsx';
import styles from './analysis-scope.module.css';

/** The unit looked at, and the kind of attempts; all where none is named. */
export interface AnalysisChoice {
  unit: string;
  mode: AttemptMode | undefined;
}

/** The kind of attempts an address names. */
export function readMode(search: URLSearchParams): AttemptMode | undefined {
  const mode = search.get('mode');
  return mode === 'test' || mode === 'practice' ? mode : undefined;
}

interface AnalysisScopeProps {
  /** Units that can be chosen. */
  units: readonly Pick<UnitSummary, 'id' | 'title'>[];
  present: ItemAnalysisView['unit'];
  scope: AnalysisChoice;
  onChange: (changes: Record<string, string | undefined>) => void;
}

/** Which unit, and which attempts at it. */
export function AnalysisScope({ units, present, scope, onChange }: AnalysisScopeProps) {
  const all = units.some(({ id }) => id === present.id) ? units : [present, ...units];
  return (
    <div role="group" aria-label={t('analysis.scope')} className={styles.scope}>
      <div className={styles.select}>
        <Select
          label={t('analysis.unit')}
          options={all.map(({ id, title }) => ({ value: id, label: title }))}
          value={scope.unit}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
      <SegmentedControl
        label={t('analysis.mode')}
        isLabelHidden
        value={scope.mode ?? 'all'}
        onChange={(mode) => onChange({ mode: mode === 'all' ? undefined : mode })}
        options={[
          { value: 'all', label: t('analysis.mode.all') },
          { value: 'test', label: t('analysis.mode.test') },
          { value: 'practice', label: t('analysis.mode.practice') },
        ]}
      />
    </div>
  );
}
