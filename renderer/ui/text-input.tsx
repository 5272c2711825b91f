import type { KeyboardEvent, Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { FullField } from './full-field.tsx';
import styles from './text-input.module.css';

interface TextInputProps {
  id?: string;
  label: string;
  description?: string | undefined;
  /** What is wrong with it; said and shown below the field. */
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  placeholder?: string;
  /** Lines shown at first; one that is a field of one line when absent. */
  rows?: number;
  autoFocus?: boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  onBlur?: () => void;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** Words to be typed, with their label above and what is wrong with them below. */
export function TextInput(props: TextInputProps) {
  const { label, description, error, value, onChange, maxLength, placeholder, rows, autoFocus, inputRef } =
    props;
  const keys = props.onKeyDown ? { onKeyDown: props.onKeyDown } : {};
  const hint = placeholder === undefined ? {} : { placeholder };
  return (
    <TextField
      value={value}
      onChange={onChange}
      maxLength={maxLength}
      isInvalid={error !== undefined}
      autoFocus={autoFocus ?? false}
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
      className={styles.field}
    >
      <Label className={styles.label}>{label}</Label>
      {rows === undefined ? (
        <Input className={styles.input} autoComplete="off" {...hint} {...keys} />
      ) : (
        <TextArea ref={inputRef ?? null} rows={rows} className={styles.area} {...hint} {...keys} />
      )}
      {description !== undefined && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FullField text={value} maxLength={maxLength} />
      <FieldError className={styles.error}>{error}</FieldError>
    </TextField>
  );
}
