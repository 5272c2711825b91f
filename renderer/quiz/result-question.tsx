import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import type { AnsweredQuestion } from '#core/contract/questions.ts';
import { AnswerFeedback, OutcomeSign, outcomeOf, outcomeWord } from '#renderer/ui/answer-feedback.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { RichText } from '#renderer/ui/rich-text.tsx';
import styles from './attempt-result.module.css';

interface ResultQuestionProps {
  question: AnsweredQuestion;
  number: number;
  id: string;
}

/** A question of a finished attempt. What was answered and not right stands open. */
export function ResultQuestion({ question, number, id }: ResultQuestionProps) {
  const { feedback, response } = question;
  const outcome = outcomeOf(feedback?.score ?? 0, response !== undefined);
  return (
    <li id={id} className={styles.item}>
      <Disclosure defaultExpanded={outcome === 'wrong' || outcome === 'partly'}>
        <h3>
          <Button slot="trigger" className={styles.trigger}>
            <span className={styles.number}>{number}</span>
            <span className={styles.stem}>
              <RichText nodes={question.stem} />
            </span>
            <span className={styles.outcome} data-outcome={outcome}>
              <OutcomeSign outcome={outcome} />
              {outcomeWord(outcome)}
            </span>
            <span className={styles.arrow}>
              <Icon name="next" size={15} />
            </span>
          </Button>
        </h3>
        <DisclosurePanel className={styles.panel}>
          {feedback && (
            <AnswerFeedback
              question={question}
              response={response}
              feedback={feedback}
              isOutcomeShown={false}
            />
          )}
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}
