import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { IconButton } from './icon-button.tsx';
import { readTypedNumber, type TypedNumber } from './read-typed-number.ts';
import styles from './number-field.module.css';

interface NumberFieldProps {
  label: string;
  description?: string;
  /** Whole number. */
  value: number;
  minValue: number;
  maxValue: number;
  /** What the buttons add or take. */
  step: number;
  onChange: (value: number) => void;
}

/**
 * A whole number, typed or stepped; given on when the field is left or Enter pressed, brought within its bounds. Where that is
 * not what was typed, it says so beside the field and aloud.
 * React Aria's own field clears its announcer through `innerHTML`, which the page's policy forbids.
 */
export function NumberField({
  label,
  description,
  value,
  minValue,
  maxValue,
  step,
  onChange,
}: NumberFieldProps) {
  const [draft, setDraft] = useState<string>();
  const [changed, setChanged] = useState<TypedNumber>();
  const edit = (typed: string | undefined) => {
    setDraft(typed);
    setChanged(undefined);
  };
  const keep = (next: number) => {
    edit(undefined);
    const kept = Math.min(maxValue, Math.max(minValue, Math.round(next)));
    if (kept !== value) onChange(kept);
  };
  const keepDraft = () => {
    if (draft === undefined) return;
    const read = readTypedNumber(draft, { value, minValue, maxValue });
    keep(read.value);
    if (read.changed) setChanged(read);
  };
  return (
    <TextField value={draft ?? String(value)} onChange={edit} onBlur={keepDraft} className={styles.field}>
      <div className={styles.words}>
        <Label className={styles.label}>{label}</Label>
        {description && (
          <Text slot="description" className={styles.description}>
            {description}
          </Text>
        )}
        <p role="status" className={styles.changed}>
          {changed &&
            t(changed.changed === 'bounds' ? 'ui.number.bounds' : 'ui.number.whole', {
              min: formatNumber(minValue),
              max: formatNumber(maxValue),
              value: formatNumber(changed.value),
            })}
        </p>
      </div>
      <div className={styles.control}>
        <IconButton
          icon="minus"
          label={t('ui.less', { label })}
          isDisabled={value <= minValue}
          onPress={() => keep(value - step)}
        />
        <Input
          inputMode="numeric"
          maxLength={5}
          className={styles.input}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keepDraft();
            if (event.key === 'Escape') edit(undefined);
            if (event.key === 'ArrowUp') keep(value + step);
            if (event.key === 'ArrowDown') keep(value - step);
          }}
        />
        <IconButton
          icon="plus"
          label={t('ui.more', { label })}
          isDisabled={value >= maxValue}
          onPress={() => keep(value + step)}
        />
      </div>
    </TextField>
  );
}
