import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { plainText } from '#core/content/plain-text.ts';
import type { Question } from '#core/contract/questions.ts';
import { t } from '#renderer/i18n/t.ts';
import { fieldName } from './field-name.ts';
import { fillField, valuesOf } from './field-values.ts';
import { enter, FIELD_MAX, type FieldsInputProps } from './filling-in.ts';
import { RichText } from './rich-text.tsx';
import { Select } from './select.tsx';
import styles from './fields-input.module.css';

interface GapsInputProps extends FieldsInputProps {
  parts: NonNullable<Question['parts']>;
}

/** A text with its gaps in it. */
export function GapsInput({ parts, ...props }: GapsInputProps) {
  return (
    <div className={styles.text}>
      {parts.map((part, index) =>
        'field' in part ? (
          <Gap key={part.field} {...props} field={part.field} />
        ) : (
          <span key={index}>
            <RichText nodes={part.text} />
          </span>
        ),
      )}
    </div>
  );
}

function Gap(props: FieldsInputProps & { field: string }) {
  const { question, response, onChange, onEnter, isDisabled = false, field: id } = props;
  const index = question.fields.findIndex((field) => field.id === id);
  const choices = question.fields[index]?.choices;
  const value = valuesOf(response)[id] ?? '';
  const fill = (filled: string) => onChange(fillField(question, response, id, filled));
  const name = fieldName(question, index);
  if (choices) {
    return (
      <span className={styles.gap}>
        <Select
          label={name}
          isLabelHidden
          placeholder={t('quiz.field.choose')}
          options={choices.map((choice) => ({ value: choice.id, label: plainText(choice.text) }))}
          value={value}
          onChange={fill}
          isDisabled={isDisabled}
        />
      </span>
    );
  }
  return (
    <TextField
      aria-label={name}
      value={value}
      onChange={fill}
      maxLength={FIELD_MAX}
      isDisabled={isDisabled}
      className={styles.gap}
    >
      <Input
        className={styles.input}
        autoComplete="off"
        spellCheck="false"
        onKeyDown={(event) => enter(event, onEnter)}
      />
    </TextField>
  );
}
