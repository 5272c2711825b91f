import type { FormEvent, RefObject } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import type { CardView } from '#core/contract.ts';
import { RichText } from '#renderer/ui/rich-text.tsx';
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
}

/** The question side; a typed card asks for an answer in writing. */
export function CardQuestion({ card, heading, isTurned, typed, onType, onSubmit }: CardQuestionProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <>
      <h1 ref={heading} id="question" tabIndex={-1} className={styles.question}>
        {card.kind === 'cloze' ? (
          <ClozeText parts={card.parts} isTurned={isTurned} />
        ) : (
          <RichText nodes={card.front} />
        )}
      </h1>
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
            <Input className={styles.input} />
          </TextField>
        </form>
      )}
    </>
  );
}
