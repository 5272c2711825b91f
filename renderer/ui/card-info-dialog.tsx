import { useQuery } from '@tanstack/react-query';
import type { CardInfo } from '#core/contract/card-info.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from './banner.tsx';
import { CardFactSheet } from './card-fact-sheet.tsx';
import { CardHistory } from './card-history.tsx';
import { CitedFacts } from './cited-facts.tsx';
import { describeMemory } from './describe-memory.ts';
import { Dialog } from './dialog.tsx';
import { ForgettingCurve } from './forgetting-curve.tsx';
import { TextLink } from './link.tsx';
import { sectionPath } from './section-path.ts';
import styles from './card-info-dialog.module.css';

interface CardInfoDialogProps {
  /** Id of a card, whether its pack is installed or not. */
  card: string;
  onClose: () => void;
}

/** Everything known of one card: what it is, how it is remembered, and every answer given to it. */
export function CardInfoDialog({ card, onClose }: CardInfoDialogProps) {
  const query = useQuery(api.cards.getInfo.queryOptions({ input: { card }, staleTime: 0 }));
  return (
    <Dialog title={t('card.info')} size="wide" isOpen onOpenChange={onClose}>
      {query.data ? (
        <CardInfoBody info={query.data} now={query.dataUpdatedAt} />
      ) : query.error ? (
        <Banner tone="bad">{describeError(query.error)}</Banner>
      ) : (
        <p role="status">{t('ui.opening')}</p>
      )}
    </Dialog>
  );
}

const MISSING = {
  pack: 'card.orphan',
  card: 'card.orphan.card',
  'trashed-note': 'card.orphan.trashed-note',
  'removed-deck': 'card.orphan.removed-deck',
  note: 'card.orphan.note',
} as const satisfies Record<NonNullable<CardInfo['missing']>, MessageKey>;

/** @param now when it was true, milliseconds since the epoch. */
function CardInfoBody({ info, now }: { info: CardInfo; now: number }) {
  const { content, missing, memory, history, curve } = info;
  return (
    <div className={styles.body}>
      {content && <p className={styles.label}>{content.label}</p>}
      {missing && (
        <Banner tone="info" title={t(MISSING[missing])}>
          {t('card.orphan.text', { card: info.card })}
        </Banner>
      )}
      {content?.isReworded && <Banner tone="info">{t('card.reworded')}</Banner>}
      {memory && (
        <figure className={styles.figure}>
          {(memory.phase === 'review' || memory.lapses > 0) && (
            <ForgettingCurve curve={curve} now={now} label={describeMemory(memory, now)} />
          )}
          <figcaption className={styles.caption}>{describeMemory(memory, now)}</figcaption>
        </figure>
      )}
      <CardFactSheet info={info} />
      {content && (content.facts.length > 0 || content.section) && (
        <section>
          <h3 className={styles.heading}>{t('card.sources')}</h3>
          <CitedFacts facts={content.facts}>
            {content.section && (
              <TextLink href={sectionPath(content.section.lesson, content.section.id)}>
                {t('review.read-section', { section: content.section.title })}
              </TextLink>
            )}
          </CitedFacts>
        </section>
      )}
      <section>
        <h3 className={styles.heading}>{t('card.history.title', { count: history.length })}</h3>
        {history.length > 0 ? (
          <CardHistory rows={history} />
        ) : (
          <p className={styles.caption}>{t('card.history.none')}</p>
        )}
      </section>
    </div>
  );
}
