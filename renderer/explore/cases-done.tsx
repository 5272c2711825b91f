import type { RefObject } from 'react';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { CasesState } from './use-cases.ts';
import styles from './case-table.module.css';

interface CasesDoneProps {
  cases: CasesState;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Every case is decided: how many verdicts agreed, and the way to begin anew. */
export function CasesDone({ cases, heading }: CasesDoneProps) {
  const { scenarios, decided, restart } = cases;
  const agreed = scenarios.filter(({ id, verdict }) => decided.get(id) === verdict).length;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t('explore.cases.done', { agreed, count: scenarios.length })}
      </h2>
      <p className={styles.lede}>{t('explore.cases.done.text')}</p>
      <Button onPress={restart}>{t('explore.cases.again')}</Button>
    </section>
  );
}
