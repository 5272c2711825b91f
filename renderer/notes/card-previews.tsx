import { makeCards } from '#core/study/own-cards.ts';
import type { Card } from '#core/content/pack.ts';
import { t } from '#renderer/i18n/t.ts';
import { CoveredPicture, pictureAnswer, pictureQuestion } from '#renderer/ui/covered-picture.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { contentOf, type Draft } from './draft.ts';
import styles from './card-previews.module.css';

/** Cards drawn; a picture may have sixty. */
const MAX_DRAWN = 8;

/** The cards a note makes, as they will be asked. */
export function CardPreviews({ draft }: { draft: Draft }) {
  const cards = makeCards({ note: 'preview', content: contentOf(draft), tags: draft.tags });
  const isEmpty = cards.length === 0 || (draft.kind === 'image-occlusion' && draft.image === '');
  return (
    <Section title={isEmpty ? t('notes.preview.none') : t('notes.preview', { count: cards.length })}>
      {isEmpty ? (
        <p className={styles.empty}>
          {t(draft.kind === 'cloze' ? 'notes.preview.cloze' : 'notes.preview.empty')}
        </p>
      ) : (
        <ol className={styles.cards}>
          {cards.slice(0, MAX_DRAWN).map((card) => (
            <li key={card.id} className={styles.card}>
              <Preview card={card} />
            </li>
          ))}
        </ol>
      )}
      {cards.length > MAX_DRAWN && (
        <p className={styles.more}>{t('notes.preview.more', { count: cards.length - MAX_DRAWN })}</p>
      )}
    </Section>
  );
}

function Preview({ card }: { card: Card }) {
  switch (card.kind) {
    case 'basic':
      return (
        <>
          <p className={styles.question}>
            <RichText nodes={card.front} />
          </p>
          <p className={styles.answer}>
            <RichText nodes={card.back} />
          </p>
        </>
      );
    case 'typed':
      return (
        <>
          <p className={styles.question}>
            <RichText nodes={card.front} />
          </p>
          <p className={styles.answer}>{[card.answer, ...card.accept].join(t('notes.preview.or'))}</p>
        </>
      );
    case 'cloze':
      return (
        <>
          <p className={styles.question}>
            {card.parts.map((part, index) =>
              'text' in part ? (
                <span key={index}>{part.text}</span>
              ) : (
                <span key={index} className={styles.gap}>
                  {part.hint ?? '…'}
                </span>
              ),
            )}
          </p>
          <p className={styles.answer}>
            {card.parts.flatMap((part) => ('gap' in part ? [part.gap] : [])).join(', ')}
          </p>
        </>
      );
    case 'image-occlusion': {
      const { image, alt, masks, asked } = card;
      const picture = { src: `/media/${image}`, alt, masks, asked };
      return (
        <>
          <p className={styles.question}>{pictureQuestion(picture)}</p>
          <CoveredPicture picture={picture} isTurned={false} size="small" />
          <p className={styles.answer}>{pictureAnswer(picture)}</p>
        </>
      );
    }
  }
}
