import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { t } from '#renderer/i18n/t.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import type { CasesState } from './use-cases.ts';
import { VERDICT_NAMES, VERDICTS, type Verdict } from './verdicts.ts';
import styles from './decided-cases.module.css';

/** The cases decided on this visit, by verdict. Only these: a list of all would give the verdicts away. */
export function DecidedCases({ cases }: { cases: CasesState }) {
  const { scenarios, current, decided, open } = cases;
  const [only, setOnly] = useState<Verdict | 'any'>('any');
  const shown = scenarios.filter(
    ({ id, verdict }) => decided.has(id) && (only === 'any' || verdict === only),
  );
  return (
    <section className={styles.decided} aria-label={t('explore.cases.decided')}>
      <SegmentedControl
        label={t('explore.cases.decided')}
        value={only}
        onChange={setOnly}
        options={[
          { value: 'any', label: t('explore.cases.any-verdict') },
          ...VERDICTS.map((verdict) => ({ value: verdict, label: t(VERDICT_NAMES[verdict]) })),
        ]}
      />
      <ul className={styles.list}>
        {shown.map(({ id, title, verdict }) => {
          const agrees = decided.get(id) === verdict;
          return (
            <li key={id} className={styles.case}>
              <Button className={styles.title} isDisabled={id === current?.id} onPress={() => open(id)}>
                {title}
              </Button>
              <span className={styles.verdict}>{t(VERDICT_NAMES[verdict])}</span>
              <span className={styles.outcome} data-agrees={agrees || undefined}>
                <Icon name={agrees ? 'check' : 'cross'} size={14} />
                {t(agrees ? 'explore.cases.agreed' : 'explore.cases.differed')}
              </span>
            </li>
          );
        })}
        {shown.length === 0 && <li className={styles.none}>{t('explore.cases.none-decided')}</li>}
      </ul>
    </section>
  );
}
