import type { ProgressReport } from '#core/contract/progress-report.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { MasteryDot } from '#renderer/ui/mastery-dot.tsx';
import { certificatePath } from '#renderer/ui/paths.ts';
import { ConceptRow } from './concept-row.tsx';
import styles from './unit-mastery.module.css';

interface UnitMasteryProps {
  unit: ProgressReport['units'][number];
  isOpen: boolean;
}

/** A unit's mastery: one dot a concept in the closed line, a row a concept below it. */
export function UnitMastery({ unit, isOpen }: UnitMasteryProps) {
  return (
    <div className={styles.unit}>
      <Disclosure
        defaultExpanded={isOpen}
        title={
          <span className={styles.line}>
            <span className={styles.title}>{unit.title}</span>
            <span className={styles.dots}>
              {unit.concepts.map((concept) => (
                <MasteryDot key={concept.concept} level={concept.level} />
              ))}
            </span>
            <span className={styles.share}>{unit.mastery > 0 && formatPercent(unit.mastery)}</span>
          </span>
        }
      >
        <ul className={styles.concepts}>
          {unit.concepts.map((concept) => (
            <ConceptRow key={concept.concept} concept={concept} unit={unit.id} />
          ))}
        </ul>
        <p className={styles.more}>
          <TextLink href={certificatePath(unit.id)}>{t('certificate.link')}</TextLink>
        </p>
      </Disclosure>
    </div>
  );
}
