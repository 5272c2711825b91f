import type { Inline } from '#core/content/inline.ts';
import type { Feedback, Question } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { chosenIn } from '#core/quiz/chosen-in.ts';
import { t } from '#renderer/i18n/t.ts';
import { CaseOutcome } from './case-outcome.tsx';
import { ChoiceOutcome } from './choice-outcome.tsx';
import { CitedFacts } from './cited-facts.tsx';
import { EssayOutcome } from './essay-outcome.tsx';
import { FieldOutcomes } from './field-outcomes.tsx';
import { hasFields } from './field-values.ts';
import { Icon } from './icon.tsx';
import { TextLink } from './link.tsx';
import { RichText } from './rich-text.tsx';
import { blockPath, sectionPath } from './section-path.ts';
import { Sketch } from './sketch.tsx';
import { outcomeOf, Verdict } from './verdict.tsx';
import styles from './answer-feedback.module.css';

interface AnswerFeedbackProps {
  question: Question;
  /** Absent for a question that was left out. */
  response: Response | undefined;
  feedback: Feedback;
  /** Left out where the section is the one being read. */
  isSectionShown?: boolean;
  /** Left out where the outcome stands above already; what partly right means is always said. */
  isOutcomeShown?: boolean;
}

/** What is told after an answer: the verdict, every option with its note, the reason, and what it rests on. */
export function AnswerFeedback({
  question,
  response,
  feedback,
  isSectionShown = true,
  isOutcomeShown = true,
}: AnswerFeedbackProps) {
  const { explanation, remark, facts, section, score } = feedback;
  const outcome = outcomeOf(score, response);
  return (
    <div className={styles.feedback}>
      {(isOutcomeShown || outcome === 'partly') && (
        <Verdict outcome={outcome} score={score} question={question} />
      )}
      <OutcomeList question={question} response={response} feedback={feedback} />
      {remark.length > 0 && <Prose nodes={remark} />}
      {explanation.length > 0 && <Prose nodes={explanation} />}
      <CitedFacts facts={facts}>
        {isSectionShown && section && (
          <TextLink
            href={
              section.block === undefined
                ? sectionPath(section.lesson, section.id)
                : blockPath(section.lesson, section.id, section.block)
            }
          >
            {t('quiz.read-section', { section: section.title })}
          </TextLink>
        )}
      </CitedFacts>
    </div>
  );
}

function OutcomeList(props: Pick<AnswerFeedbackProps, 'question' | 'response' | 'feedback'>) {
  const { question, response, feedback } = props;
  if (hasFields(question)) return <FieldOutcomes {...props} />;
  if (question.kind === 'ordering') return <OrderOutcome {...props} />;
  if (question.case) return <CaseOutcome asked={question.case} response={response} />;
  if (feedback.rubric) return <EssayOutcome response={response} rubric={feedback.rubric} />;
  return (
    <>
      {question.sketch && (
        <Sketch sketch={question.sketch} chosen={chosenIn(response)} right={chosenIn(feedback.key)} />
      )}
      <ChoiceOutcome {...props} />
    </>
  );
}

function Prose({ nodes }: { nodes: Inline[] }) {
  return (
    <p className={styles.prose}>
      <RichText nodes={nodes} />
    </p>
  );
}

function OrderOutcome({
  question,
  response,
  feedback,
}: Pick<AnswerFeedbackProps, 'question' | 'response' | 'feedback'>) {
  const given = chosenIn(response);
  return (
    <ol className={styles.options}>
      {chosenIn(feedback.key).map((id, index) => {
        const place = given.indexOf(id);
        const text = question.options.find((option) => option.id === id)?.text ?? [];
        return (
          <li key={id} className={styles.option} data-right={place === index || undefined}>
            <span className={styles.letter}>{index + 1}</span>
            <span className={styles.body}>
              <RichText nodes={text} />
            </span>
            {place >= 0 && (
              <span className={styles.tag} data-outcome={place === index ? 'right' : 'wrong'}>
                <Icon name={place === index ? 'check' : 'cross'} size={14} />
                {place === index ? t('quiz.order.right') : t('quiz.order.placed', { position: place + 1 })}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
