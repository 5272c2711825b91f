import type { ProgressReport } from '#core/contract/progress-report.ts';
import { ConceptRow } from './concept-row.tsx';
import styles from './concept-list.module.css';

/** The concepts of each unit as rows. */
export function ConceptList({ units }: { units: ProgressReport['units'] }) {
  return (
    <div className={styles.units}>
      {units.map((unit) => (
        <section key={unit.id} className={styles.unit}>
          <h2 className={styles.title}>{unit.title}</h2>
          <ul>
            {unit.concepts.map((concept) => (
              <ConceptRow key={concept.concept} concept={concept} unit={unit.id} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
