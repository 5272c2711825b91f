import type { ConceptMastery } from '#core/contract/progress-report.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { reviewPath } from '#renderer/ui/paths.ts';
import styles from './evidence.module.css';

/** What a concept's mastery rests on: cards, questions, sections, and the weakest cards. */
export function Evidence({ concept, unit }: { concept: ConceptMastery; unit: string }) {
  const { cards, items, sections, weakest } = concept.evidence;
  return (
    <div className={styles.evidence}>
      <h3 className={styles.title}>{concept.title}</h3>
      <p className={styles.summary}>{concept.summary}</p>
      <dl className={styles.parts}>
        <Part
          name={t('progress.evidence.cards')}
          basis={t('progress.evidence.cards.basis', { rated: cards.rated, total: cards.total })}
          value={cards.recall}
        />
        <Part
          name={t('progress.evidence.items')}
          basis={t('progress.evidence.items.basis', { answered: items.answered, total: items.total })}
          value={items.score}
        />
        <Part
          name={t('progress.evidence.sections')}
          basis={t('progress.evidence.sections.basis', { read: sections.read, total: sections.total })}
          value={null}
        />
      </dl>
      {weakest.length > 0 && (
        <>
          <h4 className={styles.subheading}>{t('progress.evidence.weakest')}</h4>
          <ul className={styles.weakest}>
            {weakest.map(({ card, label, recall }) => (
              <li key={card} className={styles.card}>
                <span className={styles.label}>{label}</span>
                <span className={styles.value}>{formatPercent(recall)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {cards.total > 0 && (
        <LinkButton href={reviewPath({ unit })} size="small">
          {t('progress.evidence.review')}
        </LinkButton>
      )}
    </div>
  );
}

function Part({ name, basis, value }: { name: string; basis: string; value: number | null }) {
  return (
    <div className={styles.part}>
      <dt>{name}</dt>
      <dd className={styles.basis}>{basis}</dd>
      {value !== null && <dd className={styles.value}>{formatPercent(value)}</dd>}
    </div>
  );
}
