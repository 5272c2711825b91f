import { useEffect, useRef } from 'react';
import { t } from '#renderer/i18n/t.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { CaseTable } from './case-table.tsx';
import { CasesDone } from './cases-done.tsx';
import { DecidedCases } from './decided-cases.tsx';
import type { CasesState } from './use-cases.ts';

/** Proposed projects to judge, one at a time; what was judged on this visit is listed below. */
export function Cases({ cases }: { cases: CasesState }) {
  const { scenarios, current, decided } = cases;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(current?.id);
  // A case put on the table by the learner is read from its top; the one found there leaves the focus on the tab.
  useEffect(() => {
    if (shown.current === current?.id) return;
    shown.current = current?.id;
    heading.current?.focus();
  }, [current?.id]);
  if (scenarios.length === 0) {
    return <EmptyState title={t('explore.cases.empty')}>{t('explore.cases.empty.text')}</EmptyState>;
  }
  return (
    <>
      {current ? (
        <CaseTable key={current.id} cases={cases} scenario={current} heading={heading} />
      ) : (
        <CasesDone cases={cases} heading={heading} />
      )}
      {decided.size > 0 && <DecidedCases cases={cases} />}
    </>
  );
}
