import type { ReactNode } from 'react';
import type { CardInfo } from '#core/contract/card-info.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import {
  formatDate,
  formatInterval,
  formatIsoDate,
  formatNumber,
  formatPercent,
} from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { FlagSign } from './flag-sign.tsx';
import { flagName } from './flags.ts';
import styles from './card-fact-sheet.module.css';

const KINDS = {
  basic: 'card.kind.basic',
  cloze: 'card.kind.cloze',
  typed: 'card.kind.typed',
  'image-occlusion': 'card.kind.image-occlusion',
} as const satisfies Record<string, MessageKey>;

const PHASES = {
  learning: 'card.phase.learning',
  review: 'card.phase.review',
  relearning: 'card.phase.relearning',
} as const satisfies Record<string, MessageKey>;

/** What a card is, how it is marked, and the figures of its schedule, each under its name. */
export function CardFactSheet({ info }: { info: CardInfo }) {
  const { content, marks, memory } = info;
  const tags = [...(content?.tags ?? []), ...marks.tags];
  return (
    <dl className={styles.sheet}>
      {content && (
        <>
          <Row name={t('card.kind')}>{t(KINDS[content.kind])}</Row>
          <Row name={t('card.deck')}>
            {t('card.deck.of', { deck: content.deck.title, pack: content.deck.pack })}
          </Row>
          {content.concepts.length > 0 && (
            <Row name={t('card.concepts')}>{content.concepts.map(({ title }) => title).join(', ')}</Row>
          )}
          {content.createdAt !== undefined && (
            <Row name={t('card.created')}>{formatDate(content.createdAt, 'long')}</Row>
          )}
        </>
      )}
      {tags.length > 0 && <Row name={t('card.tags')}>{tags.join(', ')}</Row>}
      {(marks.flag > 0 || marks.isMarked) && (
        <Row name={t('card.marks')}>
          {marks.flag > 0 && (
            <span className={styles.sign}>
              <FlagSign flag={marks.flag} size={16} /> {flagName(marks.flag)}
            </span>
          )}
          {marks.isMarked && <span>{t('card.marked')}</span>}
        </Row>
      )}
      {marks.isSuspended && <Row name={t('card.state')}>{t('card.suspended')}</Row>}
      {marks.isBuried && <Row name={t('card.state')}>{t('card.buried')}</Row>}
      {marks.remark && <Row name={t('card.remark')}>{marks.remark}</Row>}
      <Row name={t('card.phase')}>{memory ? t(PHASES[memory.phase]) : t('card.phase.new')}</Row>
      {memory && <MemoryRows memory={memory} />}
    </dl>
  );
}

function MemoryRows({ memory }: { memory: NonNullable<CardInfo['memory']> }) {
  const { phase, recall, stability, difficulty, intervalDays, dueAt, reps, lapses, introduced, isLeech } =
    memory;
  const isStep = phase !== 'review';
  return (
    <>
      <Row name={t('card.due')}>{formatDate(dueAt, 'long')}</Row>
      {!isStep && <Row name={t('card.interval')}>{formatInterval({ days: intervalDays })}</Row>}
      {!isStep && <Row name={t('card.recall')}>{formatPercent(recall)}</Row>}
      <Row name={t('card.stability')}>
        {t('card.days', { count: formatNumber(stability, stability < 10 ? 1 : 0) })}
      </Row>
      <Row name={t('card.difficulty')}>{t('card.of-ten', { value: formatNumber(difficulty, 1) })}</Row>
      <Row name={t('card.reps')}>{formatNumber(reps)}</Row>
      <Row name={t('card.lapses')}>{isLeech ? t('card.lapses.leech', { lapses }) : formatNumber(lapses)}</Row>
      <Row name={t('card.introduced')}>{formatIsoDate(introduced, 'long')}</Row>
    </>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
