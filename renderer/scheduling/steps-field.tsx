import { useState } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import { formatSteps, parseSteps, type StepsFault } from '#core/study/parse-steps.ts';
import { t } from '#renderer/i18n/t.ts';
import styles from './options.module.css';

interface StepsFieldProps {
  label: string;
  description: string;
  minutes: readonly number[];
  onChange: (minutes: number[]) => void;
  /** Whether what is written can be taken. */
  onValidity: (isValid: boolean) => void;
}

/** Waiting times within a day, written one after the other; what cannot be read is named and kept for mending. */
export function StepsField({ label, description, minutes, onChange, onValidity }: StepsFieldProps) {
  const [text, setText] = useState(() => formatSteps(minutes));
  const read = parseSteps(text);
  const fault = 'fault' in read ? read.fault : undefined;
  const write = (next: string) => {
    setText(next);
    const parsed = parseSteps(next);
    onValidity('minutes' in parsed);
    if ('minutes' in parsed) onChange(parsed.minutes);
  };
  return (
    <TextField
      value={text}
      onChange={write}
      isInvalid={fault !== undefined}
      onBlur={() => {
        if ('minutes' in read) setText(formatSteps(read.minutes));
      }}
      className={styles.row}
    >
      <div className={styles.words}>
        <Label className={styles.label}>{label}</Label>
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
        <FieldError className={styles.fault}>{fault && describeFault(fault)}</FieldError>
      </div>
      <Input className={styles.text} maxLength={60} spellCheck={false} autoComplete="off" />
    </TextField>
  );
}

function describeFault(fault: StepsFault): string {
  switch (fault.kind) {
    case 'unknown':
      return t('scheduling.steps.unknown', { word: fault.word });
    case 'too-long':
      return t('scheduling.steps.too-long', { word: fault.word });
    case 'shorter':
      return t('scheduling.steps.shorter', { word: fault.word });
    case 'too-many':
      return t('scheduling.steps.too-many');
  }
}
