import type { Paper } from '#core/contract/paper.ts';
import type { Feedback, Question } from '#core/contract/questions.ts';
import type { Inline } from '#core/content/inline.ts';
import type { Response } from '#core/quiz/response.ts';
import { chosenIn } from '#core/quiz/chosen-in.ts';
import { t } from '#renderer/i18n/t.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fieldName } from '#renderer/ui/field-name.ts';
import { valuesOf } from '#renderer/ui/field-values.ts';
import { optionsOf } from '#renderer/ui/options.ts';
import { letterOf } from '#renderer/ui/response.ts';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { PaperHead, PartHead } from './paper-question.tsx';
import styles from './paper.module.css';

/** A question with its answer, the reason and the facts it rests on. */
export function PaperKey({ question, number }: { question: Paper['questions'][number]; number: number }) {
  const { feedback } = question;
  if (!feedback) return <PaperHead question={question} number={number} />;
  return (
    <>
      <PaperHead question={question} number={number} />
      {feedback.rubric ? (
        <Rubric rubric={feedback.rubric} />
      ) : question.case ? (
        question.case.parts.map((part, index) => (
          <div key={part.id} className={styles.part}>
            <PartHead number={number} part={index + 1} stem={part.stem} />
            {part.told && <Answer question={{ ...question, ...part, fields: [] }} answer={part.told.key} />}
          </div>
        ))
      ) : (
        <Answer question={question} answer={feedback.key} />
      )}
      <p className={styles.text}>
        <RichText nodes={feedback.explanation} />
      </p>
      <FactList facts={feedback.facts} />
    </>
  );
}

function Answer({ question, answer }: { question: Question; answer: Response }) {
  const shown = optionsOf(question);
  const isOrder = question.kind === 'ordering';
  const chosen = chosenIn(answer).map((id) => shown.findIndex((option) => option.id === id));
  const values = valuesOf(answer);
  return (
    <ul className={styles.answer}>
      {chosen.map((place, index) => (
        <li key={place}>
          <strong>{isOrder ? index + 1 : letterOf(place)}</strong>{' '}
          {isOrder && <span>({letterOf(place)}) </span>}
          <RichText nodes={shown[place]?.text ?? []} />
        </li>
      ))}
      {question.fields.map((field, index) => (
        <li key={field.id}>
          {question.fields.length > 1 && `${fieldName(question, index)}: `}
          <strong>
            <RichText nodes={sayChoice(field, values[field.id] ?? '')} />
          </strong>
        </li>
      ))}
    </ul>
  );
}

/** The words of a choice, with its letter; what is typed as it is. */
function sayChoice({ choices }: Question['fields'][number], value: string): Inline[] {
  const place = choices?.findIndex(({ id }) => id === value) ?? -1;
  const choice = choices?.[place];
  if (!choice) return [{ kind: 'text', text: value }];
  return [{ kind: 'text', text: `${letterOf(place)} ` }, ...choice.text];
}

function Rubric({ rubric }: { rubric: NonNullable<Feedback['rubric']> }) {
  return (
    <>
      <ul className={styles.answer}>
        {rubric.criteria.map(({ id, text, points }) => (
          <li key={id}>
            <RichText nodes={text} /> {t('quiz.essay.points', { points })}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{t('quiz.essay.model')}</p>
      {rubric.model.map((paragraph, index) => (
        <p key={index} className={styles.text}>
          <RichText nodes={paragraph} />
        </p>
      ))}
    </>
  );
}
