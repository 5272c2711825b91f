import type { FactView } from '#core/contract/questions.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import styles from './source-list.module.css';

/** Every source of the lesson by citation number, for paper: on screen each stands beside its paragraph. */
export function SourceList({ title, facts }: { title: string; facts: readonly FactView[] }) {
  return (
    <section className={styles.sources}>
      <h2 className={styles.title}>{title}</h2>
      <ol>
        {facts.map((fact) => (
          <li key={fact.id}>
            {fact.statement}{' '}
            {fact.sources.map(({ publisher, title: work, year }) => (
              <span key={`${publisher} ${work}`}>
                {t('ui.fact.source', { publisher, title: work, year: String(year) })}{' '}
              </span>
            ))}
            {t('ui.fact.dates', { date: formatDateText(fact.date), asOf: formatDateText(fact.asOf) })}
          </li>
        ))}
      </ol>
    </section>
  );
}
