import type { ReactNode } from 'react';
import type { ConceptMastery, ProgressReport } from '#core/contract/progress-report.ts';
import { findStrengths } from '#core/report/strengths.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { MasteryDot } from '#renderer/ui/mastery-dot.tsx';
import { useStartAttempt } from '#renderer/ui/use-begin.ts';
import { ConceptStep } from './concept-step.tsx';
import { LEVEL_NAMES } from './mastery-key.tsx';
import styles from './strengths.module.css';

/** The strongest and the weakest concepts, each weak one with what helps it most. */
export function Strengths({ units }: { units: ProgressReport['units'] }) {
  const { startAttempt, error } = useStartAttempt();
  const concepts = new Map(units.flatMap((unit) => unit.concepts.map((each) => [each.concept, each])));
  const { strongest, weakest } = findStrengths([...concepts.values()]);
  const isBegun = [...concepts.values()].some(({ level }) => level !== 'not-begun');
  return (
    <div className={styles.sides}>
      {error && <Banner tone="bad">{describeError(error)}</Banner>}
      <Side title={t('strengths.strongest')} none={t('strengths.strongest.none')} concepts={strongest}>
        {({ later }) => (
          <span className={styles.later}>{t('strengths.later', { share: formatPercent(later) })}</span>
        )}
      </Side>
      <Side
        title={t('strengths.weakest')}
        none={isBegun ? t('strengths.weakest.none') : t('strengths.none-begun')}
        concepts={weakest}
      >
        {(concept) => (
          <span className={styles.step}>
            <ConceptStep concept={concept} startAttempt={startAttempt} />
          </span>
        )}
      </Side>
    </div>
  );
}

interface SideProps {
  title: string;
  /** Said where there is none. */
  none: string;
  concepts: readonly ConceptMastery[];
  children: (concept: ConceptMastery) => ReactNode;
}

function Side({ title, none, concepts, children }: SideProps) {
  return (
    <div className={styles.side}>
      <h3 className={styles.title}>{title}</h3>
      {concepts.length === 0 && <p className={styles.none}>{none}</p>}
      <ul>
        {concepts.map((concept) => (
          <li key={concept.concept} className={styles.concept}>
            <MasteryDot level={concept.level} />
            <span className={styles.name}>
              {concept.title}{' '}
              <span className={styles.level}>
                {t('strengths.state', {
                  level: t(LEVEL_NAMES[concept.level]),
                  share: formatPercent(concept.mastery),
                })}
              </span>
            </span>
            {children(concept)}
          </li>
        ))}
      </ul>
    </div>
  );
}
