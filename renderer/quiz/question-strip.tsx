import { useEffect, useRef } from 'react';
import type { AnsweredQuestion } from '#core/contract/questions.ts';
import { t } from '#renderer/i18n/t.ts';
import { OutcomeSign, outcomeOf, outcomeWord } from '#renderer/ui/verdict.tsx';
import styles from './question-strip.module.css';

interface QuestionStripProps {
  questions: readonly AnsweredQuestion[];
  current?: number;
  isAnswered: (question: AnsweredQuestion) => boolean;
  onGo: (index: number) => void;
}

/** All questions of an attempt in a row: which is asked, which are answered, and how they turned out where told. */
export function QuestionStrip({ questions, current, isAnswered, onGo }: QuestionStripProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return (
    <nav aria-label={t('quiz.questions')} className={styles.strip}>
      <ol ref={list} className={styles.list}>
        {questions.map((question, index) => {
          const outcome = question.feedback && outcomeOf(question.feedback.score, question.response);
          const answered = t(isAnswered(question) ? 'quiz.answered' : 'quiz.unanswered');
          return (
            <li key={question.item}>
              <button
                type="button"
                className={styles.step}
                aria-current={index === current ? 'step' : undefined}
                aria-label={t('quiz.step', {
                  number: index + 1,
                  state: outcome ? outcomeWord(outcome) : answered,
                })}
                data-answered={isAnswered(question) || undefined}
                data-outcome={outcome}
                onClick={() => onGo(index)}
              >
                <span>{index + 1}</span>
                {outcome && <OutcomeSign outcome={outcome} />}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
