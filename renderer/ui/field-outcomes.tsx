import { plainText } from '#core/content/plain-text.ts';
import type { Feedback, Question } from '#core/contract/questions.ts';
import { NUMBER_FIELD, UNIT_FIELD } from '#core/quiz/kinds/numeric.ts';
import type { Response } from '#core/quiz/response.ts';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { fieldName } from './field-name.ts';
import { valuesOf } from './field-values.ts';
import { Icon } from './icon.tsx';
import { RichText } from './rich-text.tsx';
import styles from './answer-feedback.module.css';

interface FieldOutcomesProps {
  question: Question;
  response: Response | undefined;
  feedback: Feedback;
}

/** Field by field: what was filled in, whether it was right, and what belongs there. */
export function FieldOutcomes({ question, response, feedback }: FieldOutcomesProps) {
  const given = valuesOf(response);
  const key = readableKey(feedback.key);
  return (
    <>
      {question.parts && <CompleteText question={question} values={key} parts={question.parts} />}
      <ul className={styles.options}>
        {question.fields.map((field, index) => {
          const note = feedback.notes.find(({ option }) => option === field.id);
          if (!note) return null;
          const value = sayValue(question, given, field.id);
          const answer = sayValue(question, key, field.id);
          return (
            <li
              key={field.id}
              className={styles.field}
              data-right={note.correct || undefined}
              data-chosen={value !== '' || undefined}
            >
              <span className={styles.body}>
                <span className={styles.name}>{fieldName(question, index)}</span>
                <strong className={styles.value}>{value === '' ? t('quiz.field.open') : value}</strong>
                {!isSame(value, answer) && (
                  <span className={styles.note}>
                    {t(note.correct ? 'quiz.field.exactly' : 'quiz.field.right', { answer })}
                  </span>
                )}
                {note.text.length > 0 && (
                  <span className={styles.note}>
                    <RichText nodes={note.text} />
                  </span>
                )}
              </span>
              <span className={styles.tag} data-outcome={note.correct ? 'right' : 'wrong'}>
                <Icon name={note.correct ? 'check' : 'cross'} size={14} />
                {t(note.correct ? 'quiz.outcome.right' : 'quiz.outcome.wrong')}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface CompleteTextProps {
  question: Question;
  parts: NonNullable<Question['parts']>;
  values: Readonly<Record<string, string>>;
}

/** The text with everything in it that was missing. */
function CompleteText({ question, parts, values }: CompleteTextProps) {
  return (
    <p className={styles.prose}>
      {parts.map((part, index) =>
        'field' in part ? (
          <strong key={part.field}>{sayValue(question, values, part.field)}</strong>
        ) : (
          <span key={index}>
            <RichText nodes={part.text} />
          </span>
        ),
      )}
    </p>
  );
}

/** The key with its number written as people read it. */
function readableKey(key: Response): Readonly<Record<string, string>> {
  const values = valuesOf(key);
  const number = values[NUMBER_FIELD];
  return number === undefined ? values : { ...values, [NUMBER_FIELD]: formatNumber(Number(number), 6) };
}

/** Case and spaces make no difference worth telling. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.trim().toLowerCase();
  return plain(one) === plain(other);
}

/** A value in words: the choice it names, or a number with its unit. */
function sayValue({ fields }: Question, values: Readonly<Record<string, string>>, id: string): string {
  const value = values[id] ?? '';
  const choice = fields.find((field) => field.id === id)?.choices?.find((each) => each.id === value);
  if (choice) return plainText(choice.text);
  const unit = id === NUMBER_FIELD && value !== '' ? values[UNIT_FIELD] : undefined;
  return unit === undefined ? value : `${value} ${unit}`;
}
