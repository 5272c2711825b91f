import type { Paper } from '#core/contract/paper.ts';
import type { Question } from '#core/contract/questions.ts';
import type { Inline } from '#core/content/inline.ts';
import { plainText } from '#core/content/plain-text.ts';
import { t } from '#renderer/i18n/t.ts';
import { CaseStory } from '#renderer/ui/case-outcome.tsx';
import { fieldName } from '#renderer/ui/field-name.ts';
import { optionsOf } from '#renderer/ui/options.ts';
import { letterOf } from '#renderer/ui/response.ts';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { Sketch } from '#renderer/ui/sketch.tsx';
import styles from './paper.module.css';

type PaperItem = Paper['questions'][number];

/** Lines to write an essay on. */
const ESSAY_LINES = 12;

/** A question as it is answered with a pen. */
export function PaperQuestion({ question, number }: { question: PaperItem; number: number }) {
  return (
    <>
      <PaperHead question={question} number={number} />
      {question.sketch && <Sketch sketch={question.sketch} chosen={[]} />}
      {question.case && <CaseOnPaper asked={question.case} number={number} />}
      {question.kind === 'essay' && <Lines count={ESSAY_LINES} />}
      {question.parts && <TextWithBlanks question={question} parts={question.parts} />}
      {!question.parts && question.fields.length > 0 && <Fields question={question} />}
      {optionsOf(question).length > 0 && <Boxes question={question} isOrder={question.kind === 'ordering'} />}
    </>
  );
}

/** Number, question and points; the same on the paper and in its key. */
export function PaperHead({ question, number }: { question: PaperItem; number: number }) {
  return (
    <div className={styles.head}>
      <span className={styles.number}>{number}</span>
      <h2 className={styles.stem}>
        <RichText nodes={question.stem} />
      </h2>
      <span className={styles.points}>{t('paper.points', { points: question.points })}</span>
    </div>
  );
}

function Boxes({
  question,
  isOrder = false,
}: {
  question: Pick<Question, 'kind' | 'options'>;
  isOrder?: boolean;
}) {
  return (
    <>
      {isOrder && <p className={styles.hint}>{t('paper.order')}</p>}
      {question.kind === 'multiple' && <p className={styles.hint}>{t('paper.several')}</p>}
      <ul className={styles.options}>
        {optionsOf(question).map(({ id, text }, index) => (
          <li key={id} className={styles.option}>
            <span className={styles.box} aria-hidden />
            <span className={styles.letter}>{letterOf(index)}</span>
            <span>
              <RichText nodes={text} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Fields({ question }: { question: PaperItem }) {
  const { fields } = question;
  const choices = fields[0]?.choices ?? [];
  const isShared =
    choices.length > 0 && fields.every((field) => (field.choices ?? []).length === choices.length);
  return (
    <>
      <ul className={styles.options}>
        {fields.map(({ id }, index) => (
          <li key={id} className={styles.field}>
            <span className={styles.blank} aria-hidden />
            {fieldName(question, index)}
          </li>
        ))}
      </ul>
      {isShared && (
        <ul className={styles.choices}>
          {choices.map(({ id, text }, index) => (
            <li key={id}>
              <span className={styles.letter}>{letterOf(index)}</span> <RichText nodes={text} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function TextWithBlanks({ question, parts }: { question: PaperItem; parts: NonNullable<Question['parts']> }) {
  return (
    <p className={styles.text}>
      {parts.map((part, index) => {
        if ('text' in part) return <RichText key={index} nodes={part.text} />;
        const choices = question.fields.find(({ id }) => id === part.field)?.choices ?? [];
        return (
          <span key={index}>
            <span className={styles.blank} aria-hidden />
            {choices.length > 0 && ` (${choices.map(({ text }) => plainText(text)).join(' / ')})`}
          </span>
        );
      })}
    </p>
  );
}

/** The number and words of one question about a case; numbers, because its options have letters. */
export function PartHead({ number, part, stem }: { number: number; part: number; stem: Inline[] }) {
  return (
    <p className={styles.stem}>
      <span className={styles.letter}>{t('paper.part', { number, part })}</span> <RichText nodes={stem} />
    </p>
  );
}

function CaseOnPaper({ asked, number }: { asked: NonNullable<Question['case']>; number: number }) {
  return (
    <>
      <CaseStory text={asked.text} />
      {asked.parts.map((part, index) => (
        <div key={part.id} className={styles.part}>
          <PartHead number={number} part={index + 1} stem={part.stem} />
          <Boxes question={part} />
        </div>
      ))}
    </>
  );
}

function Lines({ count }: { count: number }) {
  return (
    <div aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={styles.rule} />
      ))}
    </div>
  );
}
