import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { t } from '#renderer/i18n/t.ts';
import { Icon } from './icon.tsx';
import styles from './search-field.module.css';

interface SearchFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  /** Characters it takes: as many as what is asked with them. */
  maxLength?: number;
}

/** Words to look for in what is shown; Escape and the cross empty it. */
export function SearchField({ label, placeholder, value, onChange, maxLength = 500 }: SearchFieldProps) {
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      maxLength={maxLength}
      className={styles.field}
    >
      <Icon name="search" size={16} />
      <Input placeholder={placeholder} className={styles.input} />
      <Button className={styles.clear} aria-label={t('ui.clear')}>
        <Icon name="cross" size={14} />
      </Button>
    </AriaSearchField>
  );
}
