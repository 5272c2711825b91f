import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { plainText } from '#core/content/plain-text.ts';
import type { Question } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { t } from '#renderer/i18n/t.ts';
import { LiveText } from './live-text.tsx';
import { moveEntry, shownOrder } from './response.ts';
import { RichText } from './rich-text.tsx';
import styles from './ordering-input.module.css';

interface OrderingInputProps {
  question: Question;
  response: Response | undefined;
  onChange: (response: Response) => void;
  labelledBy: string;
  isDisabled?: boolean;
}

/** Entries to be put in order: by buttons, by Alt with the arrow keys, or by dragging. Every move is announced. */
export function OrderingInput({
  question,
  response,
  onChange,
  labelledBy,
  isDisabled = false,
}: OrderingInputProps) {
  const [announced, setAnnounced] = useState('');
  const [dragged, setDragged] = useState<number>();
  const shown = shownOrder(question);
  const ordered = response?.kind === 'ordering' ? response : shown;
  const entries = ordered.kind === 'ordering' ? ordered.entries : [];
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? [];

  const move = (from: number, to: number) => {
    const id = entries[from];
    if (isDisabled || id === undefined || to < 0 || to >= entries.length) return;
    onChange({ kind: 'ordering', entries: moveEntry(entries, from, to) });
    setAnnounced(t('quiz.moved', { entry: plainText(textOf(id)), position: to + 1, count: entries.length }));
  };
  const moveByKey = (event: KeyboardEvent<HTMLLIElement>, index: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0 || !event.altKey) return;
    event.preventDefault();
    move(index, index + step);
  };
  const dropAt = (event: DragEvent, index: number) => {
    event.preventDefault();
    if (dragged !== undefined) move(dragged, index);
    setDragged(undefined);
  };

  return (
    <div>
      <p className={styles.hint}>{t('quiz.order-hint')}</p>
      <ol aria-labelledby={labelledBy} className={styles.list}>
        {entries.map((id, index) => (
          <li
            key={id}
            className={styles.entry}
            data-dragged={dragged === index || undefined}
            draggable={!isDisabled}
            onDragStart={() => setDragged(index)}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => dropAt(event, index)}
            onKeyDown={(event) => moveByKey(event, index)}
          >
            <span className={styles.position} aria-hidden>
              {index + 1}
            </span>
            <span className={styles.text}>
              <RichText nodes={textOf(id)} />
            </span>
            <span className={styles.moves}>
              <MoveButton
                label={t('quiz.move-up', { entry: plainText(textOf(id)) })}
                path="M3 10l5-5 5 5"
                isDisabled={isDisabled || index === 0}
                onPress={() => move(index, index - 1)}
              />
              <MoveButton
                label={t('quiz.move-down', { entry: plainText(textOf(id)) })}
                path="M3 6l5 5 5-5"
                isDisabled={isDisabled || index === entries.length - 1}
                onPress={() => move(index, index + 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      <LiveText>{announced}</LiveText>
    </div>
  );
}

interface MoveButtonProps {
  label: string;
  path: string;
  isDisabled: boolean;
  onPress: () => void;
}

/** Stays focusable where it can move no further, so that the keyboard does not lose its place. */
function MoveButton({ label, path, isDisabled, onPress }: MoveButtonProps) {
  return (
    <button
      type="button"
      className={styles.move}
      aria-label={label}
      aria-disabled={isDisabled}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden>
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
      </svg>
    </button>
  );
}
