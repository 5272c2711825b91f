import type { FormEvent, KeyboardEvent, RefObject } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import type { CardView } from '#core/contract/cards.ts';
import { t } from '#renderer/i18n/t.ts';
import { pictureQuestion } from '#renderer/ui/covered-picture.tsx';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { CardPicture } from './card-picture.tsx';
import { ClozeText } from './cloze-text.tsx';
import styles from './review.module.css';

/** Id of the form of a typed card, which the button at the foot submits. */
export const TYPED_FORM = 'typed-answer';

interface CardQuestionProps {
  card: CardView;
  heading: RefObject<HTMLHeadingElement | null>;
  isTurned: boolean;
  typed: string;
  onType: (typed: string) => void;
  onSubmit: () => void;
  /** Takes back the rating before; left out where there is none. */
  onUndo: (() => void) | undefined;
}

/** The question side; a typed card asks for an answer in writing. */
export function CardQuestion({
  card,
  heading,
  isTurned,
  typed,
  onType,
  onSubmit,
  onUndo,
}: CardQuestionProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  // In an empty field there is no typing to undo, so the keys mean the rating before.
  const undoFromField = (event: KeyboardEvent) => {
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || typed !== '') return;
    event.preventDefault();
    onUndo?.();
  };
  return (
    <>
      <h1 ref={heading} id="question" tabIndex={-1} className={styles.question}>
        {card.kind === 'cloze' ? (
          <ClozeText parts={card.parts} isTurned={isTurned} />
        ) : card.picture ? (
          pictureQuestion(card.picture)
        ) : (
          <RichText nodes={card.front} />
        )}
      </h1>
      {card.picture && <CardPicture picture={card.picture} isTurned={isTurned} />}
      {card.kind === 'typed' && !isTurned && (
        <form id={TYPED_FORM} onSubmit={submit} className={styles.form}>
          {/* The field is the one thing to do on this card. */}
          <TextField
            aria-labelledby="question"
            value={typed}
            onChange={onType}
            maxLength={500}
            autoFocus
            autoComplete="off"
            autoCorrect="off"
            spellCheck="false"
          >
            <Input
              className={styles.input}
              placeholder={t('review.typed.placeholder')}
              onKeyDown={undoFromField}
            />
          </TextField>
        </form>
      )}
    </>
  );
}
