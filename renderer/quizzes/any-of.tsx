import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { CheckList } from '#renderer/ui/check-list.tsx';
import styles from './own-quiz.module.css';

interface AnyOfProps {
  label: string;
  /** Those chosen; none is the same as all. */
  values: readonly string[];
  entries: readonly { id: string; title: string; count?: number }[];
  onChange: (values: string[]) => void;
}

/** Any of some parts of a quiz; with none chosen nothing is left out, and it says so. */
export function AnyOf({ label, values, entries, onChange }: AnyOfProps) {
  return (
    <CheckList
      label={label}
      aside={values.length === 0 && <span className={styles.all}>{t('own-quiz.all')}</span>}
      values={values}
      entries={entries.map(({ count, ...entry }) => ({
        ...entry,
        ...(count === undefined ? {} : { note: formatNumber(count) }),
      }))}
      onChange={onChange}
    />
  );
}
