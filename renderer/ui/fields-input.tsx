import { plainText } from '#core/content/plain-text.ts';
import type { Question } from '#core/contract/questions.ts';
import { UNIT_FIELD } from '#core/quiz/kinds/numeric.ts';
import { t } from '#renderer/i18n/t.ts';
import { fieldName, soleUnit } from './field-name.ts';
import { fillField, findValueFault, valuesOf } from './field-values.ts';
import { enter, FIELD_MAX, type FieldsInputProps } from './filling-in.ts';
import { GapsInput } from './gaps-input.tsx';
import { Select } from './select.tsx';
import { TextInput } from './text-input.tsx';
import styles from './fields-input.module.css';

/** Fields to be filled in, one below the other or within their text. */
export function FieldsInput(props: FieldsInputProps) {
  const { question, labelledBy } = props;
  return (
    <div role="group" aria-labelledby={labelledBy} className={styles.fields}>
      <p className={styles.hint}>{hintOf(question)}</p>
      {question.parts ? <GapsInput {...props} parts={question.parts} /> : <FieldRows {...props} />}
    </div>
  );
}

function FieldRows({ question, response, onChange, onEnter, isDisabled = false }: FieldsInputProps) {
  const values = valuesOf(response);
  const fill = (field: string) => (value: string) => onChange(fillField(question, response, field, value));
  return (
    <div className={styles.rows} data-kind={question.kind}>
      {question.fields.map((field, index) => {
        const name = fieldName(question, index);
        const value = values[field.id] ?? '';
        if (field.id === UNIT_FIELD && soleUnit(question.fields) !== undefined) return null;
        return field.choices ? (
          <Select
            key={field.id}
            label={name}
            placeholder={t('quiz.field.choose')}
            options={field.choices.map(({ id, text }) => ({ value: id, label: plainText(text) }))}
            value={value}
            onChange={fill(field.id)}
            isDisabled={isDisabled}
          />
        ) : (
          <TextInput
            key={field.id}
            label={name}
            value={value}
            onChange={fill(field.id)}
            maxLength={FIELD_MAX}
            error={faultText(question, value)}
            onKeyDown={(event) => enter(event, onEnter)}
          />
        );
      })}
    </div>
  );
}

function faultText(question: Question, value: string): string | undefined {
  const fault = findValueFault(question.kind, question, value);
  if (fault === 'number') return t('quiz.field.no-number');
  if (fault === 'year' && question.years) return t('quiz.field.no-year', yearsOf(question.years));
  return undefined;
}

function yearsOf({ from, to }: { from: number; to: number }) {
  return { from: String(from), to: String(to) };
}

function hintOf({ kind, years }: Question): string {
  switch (kind) {
    case 'matching':
      return t('quiz.hint.matching');
    case 'categorise':
      return t('quiz.hint.categorise');
    case 'gaps':
      return t('quiz.hint.gaps');
    case 'numeric':
      return t('quiz.hint.numeric');
    case 'timeline':
      return years ? t('quiz.hint.timeline', yearsOf(years)) : '';
    default:
      return t('quiz.hint.short-text');
  }
}
