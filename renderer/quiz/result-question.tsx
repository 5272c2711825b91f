import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import type { AnsweredQuestion } from '#core/contract/questions.ts';
import { AnswerFeedback } from '#renderer/ui/answer-feedback.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { OutcomeSign, outcomeOf, outcomeWord } from '#renderer/ui/verdict.tsx';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { ChangedQuestion } from './changed-question.tsx';
import { ConfidenceSaid } from './confidence-said.tsx';
import { MarkEssay } from './mark-essay.tsx';
import styles from './attempt-result.module.css';

interface ResultQuestionProps {
  attempt: string;
  question: AnsweredQuestion;
  number: number;
  id: string;
}

/** A question of a finished attempt. What was answered and not right, or not marked, stands open. */
export function ResultQuestion({ attempt, question, number, id }: ResultQuestionProps) {
  const { feedback, response, earned, late } = question;
  const outcome = outcomeOf(feedback?.score ?? 0, response);
  return (
    <li id={id} className={styles.item}>
      <Disclosure defaultExpanded={outcome !== 'right' && outcome !== 'left-out'}>
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
          {question.changed && <ChangedQuestion changed={question.changed} />}
          {feedback && (
            <AnswerFeedback
              question={question}
              response={response}
              feedback={feedback}
              isOutcomeShown={false}
            />
          )}
          <MarkEssay attempt={attempt} question={question} />
          <ConfidenceSaid confidence={question.confidence} />
          {feedback && earned !== undefined && earned < feedback.score && (
            <p className={styles.earned}>{t('attempt.earned', { share: formatPercent(earned) })}</p>
          )}
          {late && (
            <p className={styles.earned}>{t('attempt.late.answer', { share: formatPercent(late.score) })}</p>
          )}
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}
