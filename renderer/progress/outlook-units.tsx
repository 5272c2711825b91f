import type { Outlook } from '#core/contract/outlook.ts';
import type { MasteryLevel } from '#core/mastery/evidence.ts';
import { isKnown } from '#core/report/outlook.ts';
import { formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { MasteryDot } from '#renderer/ui/mastery-dot.tsx';
import { TableView } from '#renderer/ui/table-view.tsx';
import { MasteryKey } from './mastery-key.tsx';
import styles from './outlook.module.css';

type Unit = Outlook['units'][number];

/** Each unit begun, now and then: a dot a concept, how many would be known, and a table of all. */
export function OutlookUnits({ units }: { units: readonly Unit[] }) {
  const begun = units.filter(({ concepts }) => concepts.some(({ now }) => now !== 'not-begun'));
  const rest = units.length - begun.length;
  return (
    <>
      <ul className={styles.units}>
        {begun.map((unit) => (
          <li key={unit.id} className={styles.item}>
            <h3 className={styles.title}>{unit.title}</h3>
            <Dots name={t('outlook.now')} levels={unit.concepts.map(({ now }) => now)} />
            <Dots name={t('outlook.then')} levels={unit.concepts.map(({ later }) => later)} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.more}>{t('outlook.units.rest', { count: rest })}</p>}
      <MasteryKey />
      <TableView
        caption={t('outlook.units')}
        head={[
          t('outlook.table.unit'),
          t('outlook.table.known-now'),
          t('outlook.table.known-then'),
          t('outlook.table.mastery-now'),
          t('outlook.table.mastery-then'),
        ]}
        rows={units.map(({ title, concepts, mastery }) => [
          title,
          formatNumber(knownOf(concepts.map(({ now }) => now))),
          formatNumber(knownOf(concepts.map(({ later }) => later))),
          formatPercent(mastery.now),
          formatPercent(mastery.later),
        ])}
      />
    </>
  );
}

function Dots({ name, levels }: { name: string; levels: readonly MasteryLevel[] }) {
  return (
    <p className={styles.dots}>
      <span className={styles.moment}>{name}</span>
      <span className={styles.phases}>
        {levels.map((level, index) => (
          <MasteryDot key={index} level={level} />
        ))}
      </span>
      <span className={styles.known}>{t('outlook.known', { count: knownOf(levels) })}</span>
    </p>
  );
}

const knownOf = (levels: readonly MasteryLevel[]) => levels.filter(isKnown).length;
