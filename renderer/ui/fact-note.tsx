import type { FactView } from '#core/contract/questions.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { SourceLine } from './source-line.tsx';
import styles from './fact-note.module.css';

interface FactNoteProps {
  fact: FactView;
  /** Citation number in the text beside it. */
  number?: number;
  /** Only source and dates: where the statement itself stands right beside it. */
  compact?: boolean;
}

/** A fact with where it was seen and when it held; an amber edge when it may have changed since. */
export function FactNote({ fact, number, compact = false }: FactNoteProps) {
  return (
    <div className={`${styles.note} ${fact.stale ? styles.stale : ''}`}>
      {!compact && <p>{fact.statement}</p>}
      {fact.sources.map((source) => (
        <SourceLine key={`${source.publisher} ${source.title}`} source={source} />
      ))}
      <p className={styles.dates}>
        {number !== undefined && <span className={styles.number}>{number}</span>}
        {t('ui.fact.dates', { date: formatDateText(fact.date), asOf: formatDateText(fact.asOf) })}
      </p>
      {fact.stale && fact.staleAfter && (
        <p className={styles.warning}>{t('ui.fact.stale', { date: formatDateText(fact.staleAfter) })}</p>
      )}
      {fact.verified === 'seed' && <p className={styles.dates}>{t('ui.fact.seed')}</p>}
    </div>
  );
}
