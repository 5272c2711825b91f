import type { ConceptMastery } from '#core/contract/progress-report.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { masteryPath, reviewPath } from '#renderer/ui/paths.ts';
import { LevelRule } from './level-rule.tsx';
import styles from './evidence.module.css';

/** What a concept's mastery rests on: its level and rule, cards, questions, sections, prerequisites, and the weakest cards. */
export function Evidence({ concept, unit }: { concept: ConceptMastery; unit: string }) {
  const { level, mastery, later, evidence } = concept;
  const { cards, items, sections, prerequisites, support, weakest } = evidence;
  const isBegun = level !== 'not-begun';
  return (
    <div className={styles.evidence}>
      <h3 className={styles.title}>{concept.title}</h3>
      <p className={styles.summary}>{concept.summary}</p>
      <LevelRule concept={concept} />
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
        {isBegun && prerequisites.length > 0 && (
          <Part
            name={t('progress.evidence.support')}
            basis={t('progress.evidence.support.basis')}
            value={support}
          />
        )}
        {isBegun && (
          <Part name={t('progress.evidence.now')} basis={t('progress.evidence.now.basis')} value={mastery} />
        )}
        {isBegun && (
          <Part
            name={t('progress.evidence.later')}
            basis={t('progress.evidence.later.basis')}
            value={later}
          />
        )}
      </dl>
      <Shares
        title={t('progress.evidence.prerequisites')}
        rows={prerequisites.map((before) => ({
          key: before.concept,
          label: before.title,
          share: before.mastery,
        }))}
      />
      <Shares
        title={t('progress.evidence.weakest')}
        rows={weakest.map(({ card, label, recall }) => ({ key: card, label, share: recall }))}
      />
      {cards.total > 0 && (
        <LinkButton href={reviewPath({ unit })} size="small">
          {t('progress.evidence.review')}
        </LinkButton>
      )}
      <TextLink href={masteryPath()}>{t('progress.method.link')}</TextLink>
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

interface SharesProps {
  title: string;
  rows: readonly { key: string; label: string; share: number }[];
}

function Shares({ title, rows }: SharesProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <h4 className={styles.subheading}>{title}</h4>
      <ul className={styles.weakest}>
        {rows.map(({ key, label, share }) => (
          <li key={key} className={styles.card}>
            <span className={styles.label}>{label}</span>
            <span className={styles.value}>{formatPercent(share)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
