import type { ReactNode } from 'react';
import type { Feedback, Question } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { chosenIn } from '#core/quiz/chosen-in.ts';
import { t } from '#renderer/i18n/t.ts';
import { Icon } from './icon.tsx';
import { optionsOf } from './options.ts';
import { letterOf } from './response.ts';
import { RichText } from './rich-text.tsx';
import styles from './answer-feedback.module.css';

interface ChoiceOutcomeProps {
  question: Pick<Question, 'kind' | 'options'>;
  response: Response | undefined;
  feedback: Pick<Feedback, 'key' | 'notes'>;
}

/** Option by option: whether it was right, whether it was chosen, and why. */
export function ChoiceOutcome({ question, response, feedback }: ChoiceOutcomeProps) {
  const chosen = new Set(chosenIn(response));
  const right = new Set(chosenIn(feedback.key));
  return (
    <ul className={styles.options}>
      {optionsOf(question).map(({ id, text }, index) => {
        const isChosen = chosen.has(id);
        const isRight = right.has(id);
        const note = feedback.notes.find(({ option }) => option === id)?.text ?? [];
        return (
          <li
            key={id}
            className={styles.option}
            data-right={isRight || undefined}
            data-chosen={isChosen || undefined}
          >
            <span className={styles.letter} aria-hidden>
              {letterOf(index)}
            </span>
            <span className={styles.body}>
              <RichText nodes={text} />
              {note.length > 0 && (
                <span className={styles.note}>
                  <RichText nodes={note} />
                </span>
              )}
            </span>
            <OptionTag isRight={isRight} isChosen={isChosen} />
          </li>
        );
      })}
    </ul>
  );
}

/** Says of an option what it was, in words: colour alone never does. */
function OptionTag({ isRight, isChosen }: { isRight: boolean; isChosen: boolean }): ReactNode {
  if (!isRight && !isChosen) return <span className={styles.tag}>{t('quiz.option.wrong')}</span>;
  const words = isRight
    ? t(isChosen ? 'quiz.option.right-chosen' : 'quiz.option.right')
    : t('quiz.option.wrong-chosen');
  return (
    <span className={styles.tag} data-outcome={isRight ? 'right' : 'wrong'}>
      <Icon name={isRight ? 'check' : 'cross'} size={14} />
      {words}
    </span>
  );
}
