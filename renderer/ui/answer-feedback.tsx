import type { ReactNode } from 'react';
import type { Inline } from '#core/content/inline.ts';
import type { Feedback, Question } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { chosenIn, optionsOf } from './answer-input.tsx';
import { CitedFacts } from './cited-facts.tsx';
import { FieldOutcomes } from './field-outcomes.tsx';
import { hasFields } from './field-values.ts';
import { Icon } from './icon.tsx';
import { TextLink } from './link.tsx';
import { letterOf } from './response.ts';
import { RichText } from './rich-text.tsx';
import { sectionPath } from './section-path.ts';
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
  const outcome = outcomeOf(score, response !== undefined);
  return (
    <div className={styles.feedback}>
      {(isOutcomeShown || outcome === 'partly') && (
        <Verdict outcome={outcome} score={score} kind={question.kind} />
      )}
      <OutcomeList question={question} response={response} feedback={feedback} />
      {remark.length > 0 && <Prose nodes={remark} />}
      {explanation.length > 0 && <Prose nodes={explanation} />}
      <CitedFacts facts={facts}>
        {isSectionShown && (
          <TextLink href={sectionPath(section.lesson, section.id)}>
            {t('quiz.read-section', { section: section.title })}
          </TextLink>
        )}
      </CitedFacts>
    </div>
  );
}

function OutcomeList(props: Pick<AnswerFeedbackProps, 'question' | 'response' | 'feedback'>) {
  if (hasFields(props.question)) return <FieldOutcomes {...props} />;
  return props.question.kind === 'ordering' ? <OrderOutcome {...props} /> : <ChoiceOutcome {...props} />;
}

export type Outcome = 'right' | 'partly' | 'wrong' | 'left-out';

const OUTCOMES = {
  right: 'quiz.outcome.right',
  partly: 'quiz.outcome.partly',
  wrong: 'quiz.outcome.wrong',
  'left-out': 'quiz.outcome.left-out',
} as const satisfies Record<Outcome, MessageKey>;

/** How an answer turned out, for a word and a sign. */
export function outcomeOf(score: number, isAnswered: boolean): Outcome {
  if (!isAnswered) return 'left-out';
  if (score === 1) return 'right';
  return score > 0 ? 'partly' : 'wrong';
}

export function outcomeWord(outcome: Outcome): string {
  return t(OUTCOMES[outcome]);
}

/** The sign of an outcome; it stands beside its word, or on an element that has the word as its name. */
export function OutcomeSign({ outcome }: { outcome: Outcome }) {
  return (
    <span className={styles.sign} data-outcome={outcome} aria-hidden>
      {outcome === 'right' && <Icon name="check" size={14} />}
      {outcome === 'wrong' && <Icon name="cross" size={14} />}
      {outcome === 'partly' && <span className={styles.half} />}
      {outcome === 'left-out' && <span className={styles.dash} />}
    </span>
  );
}

/** How an answer of a kind earns a part; the other kinds are right or wrong. */
const PARTLY_RULES: Partial<Record<Question['kind'], MessageKey>> = {
  multiple: 'quiz.partly-rule',
  ordering: 'quiz.order-rule',
  matching: 'quiz.fields-rule',
  gaps: 'quiz.fields-rule',
  categorise: 'quiz.fields-rule',
  timeline: 'quiz.fields-rule',
};

interface VerdictProps {
  outcome: Outcome;
  score: number;
  kind: Question['kind'];
}

function Verdict({ outcome, score, kind }: VerdictProps) {
  const rule = outcome === 'partly' || outcome === 'wrong' ? PARTLY_RULES[kind] : undefined;
  return (
    <p className={styles.verdict} data-outcome={outcome}>
      <OutcomeSign outcome={outcome} />
      <span>
        <strong>{outcomeWord(outcome)}</strong>
        {outcome === 'partly' && ` ${t('quiz.partly-score', { share: formatPercent(score) })}`}
        {rule && ` ${t(rule)}`}
      </span>
    </p>
  );
}

function Prose({ nodes }: { nodes: Inline[] }) {
  return (
    <p className={styles.prose}>
      <RichText nodes={nodes} />
    </p>
  );
}

function ChoiceOutcome({
  question,
  response,
  feedback,
}: Pick<AnswerFeedbackProps, 'question' | 'response' | 'feedback'>) {
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
