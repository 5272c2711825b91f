import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import styles from './check-list.module.css';

interface CheckListProps {
  label: string;
  /** Stands beside the label. */
  aside?: ReactNode;
  values: readonly string[];
  entries: readonly { id: string; title: string; note?: string }[];
  onChange: (values: string[]) => void;
}

/** Any of many choices, in as many columns as fit. */
export function CheckList({ label, aside, values, entries, onChange }: CheckListProps) {
  return (
    <CheckboxGroup value={[...values]} onChange={onChange} className={styles.group}>
      <div className={styles.head}>
        <Label className={styles.label}>{label}</Label>
        {aside}
      </div>
      <div className={styles.list}>
        {entries.map(({ id, title, note }) => (
          <Checkbox key={id} value={id} className={styles.entry}>
            <span className={styles.box} aria-hidden="true" />
            <span>{title}</span>
            {note !== undefined && <span className={styles.note}>{note}</span>}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
