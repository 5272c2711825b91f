import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { t } from '#renderer/i18n/t.ts';
import styles from './date-field.module.css';

interface DateFieldProps {
  label: string;
  /** ISO days; the field itself may hold another while it is typed. */
  value: string;
  after: string;
  last: string;
  onChange: (date: string) => void;
}

/** A day ahead; told only when it is one that can be asked about. */
export function DateField({ label, value, after, last, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState(value);
  // A year may be typed with five digits or six; such dates do not compare as text.
  const isFar = (date: string) => date.length > last.length || date > last;
  const isGood = (date: string) => date > after && !isFar(date);
  const change = (date: string) => {
    setTyped(date);
    if (isGood(date)) onChange(date);
  };
  return (
    <div className={styles.frame}>
      <TextField value={typed} onChange={change} type="date" className={styles.field}>
        <Label className={styles.label}>{label}</Label>
        <Input className={styles.input} min={after} max={last} />
      </TextField>
      <p className={styles.fault} role="status">
        {typed !== '' && !isGood(typed) && t(isFar(typed) ? 'outlook.date.far' : 'outlook.date.over')}
      </p>
    </div>
  );
}
