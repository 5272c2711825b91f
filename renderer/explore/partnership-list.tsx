import type { PartnershipView } from '#core/contract/explore.ts';
import { t } from '#renderer/i18n/t.ts';
import { groupByKind } from './partnership-kinds.ts';
import { PartnershipRow } from './partnership-row.tsx';
import styles from './partnership-list.module.css';

interface PartnershipListProps {
  partnerships: readonly PartnershipView[];
  /** Members who joined later are left out. */
  year: number;
}

/** Partnerships under the names of their kinds. */
export function PartnershipList({ partnerships, year }: PartnershipListProps) {
  return (
    <div className={styles.kinds}>
      {groupByKind(partnerships).map(({ name, partnerships: ofKind }) => (
        <section key={name}>
          <h3 className={styles.kind}>{t(name)}</h3>
          <ul className={styles.list}>
            {ofKind.map((partnership) => (
              <PartnershipRow key={partnership.id} partnership={partnership} year={year} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
