import { useEffect, useRef, type RefObject } from 'react';
import type { ScenarioView } from '#core/contract/explore.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CitedFacts } from '#renderer/ui/cited-facts.tsx';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { CaseFeatures } from './case-features.tsx';
import type { CasesState } from './use-cases.ts';
import { VerdictChoice } from './verdict-choice.tsx';
import { VERDICT_NAMES, VERDICTS } from './verdicts.ts';
import styles from './case-table.module.css';

interface CaseTableProps {
  cases: CasesState;
  scenario: ScenarioView;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** One case on the table: what is proposed, the verdict to give, and then whether it agrees, why, and the facts. */
export function CaseTable({ cases, scenario, heading }: CaseTableProps) {
  const { scenarios, decided, decide, goOn } = cases;
  const chosen = decided.get(scenario.id);
  const left = scenarios.length - decided.size;
  const isDecided = chosen !== undefined;
  const reason = useRef<HTMLDivElement>(null);
  const wasDecided = useRef(isDecided);
  // On a small screen the reason would open below what is seen.
  useEffect(() => {
    if (isDecided && !wasDecided.current) reason.current?.scrollIntoView({ block: 'nearest' });
    wasDecided.current = isDecided;
  }, [isDecided]);
  const byKey = VERDICTS.map((verdict, index) => [String(index + 1), () => decide(verdict)] as const);
  useShortcuts(isDecided ? { Enter: goOn } : Object.fromEntries(byKey));
  return (
    <article className={styles.case}>
      <div className={styles.proposal}>
        <p className={styles.number}>
          {t('explore.cases.number', {
            number: scenarios.indexOf(scenario) + 1,
            count: scenarios.length,
          })}
        </p>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {scenario.title}
        </h2>
        <p className={styles.text}>{scenario.case}</p>
        <CaseFeatures scenario={scenario} />
      </div>
      <div className={styles.judgement}>
        <VerdictChoice verdict={scenario.verdict} chosen={chosen} onChoose={decide} />
        {isDecided && (
          <div ref={reason} className={styles.reason}>
            <p className={styles.text}>{scenario.reason}</p>
            <CitedFacts facts={scenario.facts} />
          </div>
        )}
        <div className={styles.actions} data-decided={isDecided || undefined}>
          {isDecided ? (
            <Button key="next" variant="primary" shortcut={t('app.keys.enter')} onPress={goOn} autoFocus>
              {left === 0 ? t('explore.cases.finish') : t('explore.cases.next')}
            </Button>
          ) : (
            left > 1 && (
              <Button key="skip" variant="quiet" size="small" onPress={goOn}>
                {t('explore.cases.skip')}
              </Button>
            )
          )}
        </div>
      </div>
      <LiveText>
        {isDecided &&
          t(chosen === scenario.verdict ? 'explore.cases.spoken-agrees' : 'explore.cases.spoken-differs', {
            verdict: t(VERDICT_NAMES[scenario.verdict]),
            reason: scenario.reason,
          })}
      </LiveText>
    </article>
  );
}
