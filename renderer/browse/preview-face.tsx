import type { ReactNode } from 'react';
import type { CardFace } from '#core/contract/cards.ts';
import { t } from '#renderer/i18n/t.ts';
import { CoveredPicture, pictureAnswer, pictureQuestion } from '#renderer/ui/covered-picture.tsx';
import { RichText } from '#renderer/ui/rich-text.tsx';
import styles from './card-preview.module.css';

/** Both sides of a card, question first. */
export function PreviewFace({ face }: { face: CardFace }) {
  const { kind, front, back, parts, answer, accept, picture } = face;
  switch (kind) {
    case 'basic':
      return <Sides question={<RichText nodes={front} />} answer={<RichText nodes={back} />} />;
    case 'typed':
      return (
        <Sides
          question={<RichText nodes={front} />}
          answer={[answer, ...accept].filter(Boolean).join(t('browse.preview.or'))}
        />
      );
    case 'cloze':
      return (
        <p className={styles.question}>
          {parts.map((part, index) =>
            'text' in part ? (
              <span key={index}>{part.text}</span>
            ) : (
              <mark key={index} className={styles.gap}>
                {part.gap}
              </mark>
            ),
          )}
        </p>
      );
    case 'image-occlusion':
      return picture ? (
        <>
          <CoveredPicture picture={picture} isTurned size="small" />
          <Sides question={pictureQuestion(picture)} answer={pictureAnswer(picture)} />
        </>
      ) : null;
  }
}

function Sides({ question, answer }: { question: ReactNode; answer: ReactNode }) {
  return (
    <>
      <p className={styles.question}>{question}</p>
      <p className={styles.answer}>{answer}</p>
    </>
  );
}
