import type { Inline } from '#core/content/inline.ts';
import type { CasePart, CaseView } from '#core/contract/questions.ts';
import type { PartResponse, Response } from '#core/quiz/response.ts';
import { t } from '#renderer/i18n/t.ts';
import { ChoiceOutcome } from './choice-outcome.tsx';
import { RichText } from './rich-text.tsx';
import { outcomeOf, Verdict } from './verdict.tsx';
import styles from './case.module.css';

/** A case with every part told. */
export function CaseOutcome({ asked, response }: { asked: CaseView; response: Response | undefined }) {
  const answers = answersIn(response);
  return (
    <div className={styles.case}>
      <CaseStory text={asked.text} />
      <ol className={styles.parts}>
        {asked.parts.map((part, index) => (
          <li key={part.id} className={styles.part}>
            <PartHead part={part} number={index + 1} count={asked.count} />
            <PartOutcome part={part} answer={answers[part.id]} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The answers to the parts of a case so far, by part. */
export function answersIn(response: Response | undefined): Readonly<Record<string, PartResponse>> {
  return response?.kind === 'scenario' ? response.parts : {};
}

/** What happened. */
export function CaseStory({ text }: { text: readonly Inline[][] }) {
  return (
    <div className={styles.story}>
      {text.map((paragraph, index) => (
        <p key={index}>
          <RichText nodes={paragraph} />
        </p>
      ))}
    </div>
  );
}

interface PartHeadProps {
  part: CasePart;
  number: number;
  count: number;
  /** Of the question, for what it labels. */
  id?: string;
}

/** Which part it is, what held before, and what is asked. */
export function PartHead({ part, number, count, id }: PartHeadProps) {
  return (
    <>
      <p className={styles.number}>{t('quiz.part', { number, count })}</p>
      {part.held && (
        <p className={styles.held}>
          <RichText nodes={part.held} />
        </p>
      )}
      <p id={id} tabIndex={id === undefined ? undefined : -1} className={styles.stem}>
        <RichText nodes={part.stem} />
      </p>
    </>
  );
}

/** How a part turned out; nothing while that may not be told. */
export function PartOutcome({ part, answer }: { part: CasePart; answer: PartResponse | undefined }) {
  const { told } = part;
  if (!told) return null;
  return (
    <>
      <Verdict outcome={outcomeOf(told.score, answer)} score={told.score} question={part} />
      <ChoiceOutcome question={part} response={answer} feedback={told} />
      {told.remark.length > 0 && (
        <p className={styles.remark}>
          <RichText nodes={told.remark} />
        </p>
      )}
    </>
  );
}
