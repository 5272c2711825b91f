import type { ReactNode } from 'react';
import { Button as RacButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import type { FactView } from '#core/contract/questions.ts';
import { t } from '#renderer/i18n/t.ts';
import { FactList } from './fact-list.tsx';
import { Icon } from './icon.tsx';
import { mainSource } from './main-source.ts';
import styles from './cited-facts.module.css';

/** Longest list of publishers named before the rest is counted. */
const NAMED = 2;

/** What an answer rests on: its sources in one line, opening into statements with their dates; links stand beside it. */
export function CitedFacts({ facts, children }: { facts: readonly FactView[]; children?: ReactNode }) {
  const isStale = facts.some((fact) => fact.stale);
  return (
    <Disclosure className={styles.cited}>
      <div className={styles.line}>
        {facts.length > 0 && (
          <RacButton slot="trigger" className={styles.trigger} data-stale={isStale || undefined}>
            <span className={styles.arrow}>
              <Icon name="next" size={14} />
            </span>
            {isStale && <Icon name="warning" size={14} />}
            {nameSources(facts)}
          </RacButton>
        )}
        {children}
      </div>
      <DisclosurePanel className={styles.panel}>
        <FactList facts={facts} />
      </DisclosurePanel>
    </Disclosure>
  );
}

function nameSources(facts: readonly FactView[]): string {
  const sources = facts.flatMap((fact) => mainSource(fact.sources) ?? []);
  const names = [
    ...new Set(sources.map(({ publisher, year }) => t('quiz.source', { publisher, year: String(year) }))),
  ];
  const named = names.slice(0, NAMED).join('; ');
  const more = names.length - NAMED;
  return more > 0 ? t('quiz.sources-more', { named, count: more }) : named;
}
