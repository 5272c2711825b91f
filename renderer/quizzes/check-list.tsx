import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import styles from './check-list.module.css';

interface CheckListProps {
  label: string;
  /** Those chosen; none is the same as all. */
  values: readonly string[];
  entries: readonly { id: string; title: string; count?: number }[];
  onChange: (values: string[]) => void;
}

/** Any of some choices; with none chosen nothing is left out, and it says so. */
export function CheckList({ label, values, entries, onChange }: CheckListProps) {
  return (
    <CheckboxGroup value={[...values]} onChange={onChange} className={styles.group}>
      <div className={styles.head}>
        <Label className={styles.label}>{label}</Label>
        {values.length === 0 && <span className={styles.all}>{t('own-quiz.all')}</span>}
      </div>
      <div className={styles.list}>
        {entries.map(({ id, title, count }) => (
          <Checkbox key={id} value={id} className={styles.entry}>
            <span className={styles.box} aria-hidden="true" />
            <span>{title}</span>
            {count !== undefined && <span className={styles.count}>{formatNumber(count)}</span>}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
