import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Icon } from './icon.tsx';
import styles from './select.module.css';

interface SelectProps {
  label: string;
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
  /** Stands in the field while nothing is chosen, which is the value ''. */
  placeholder?: string;
  /** The label is said, not shown. */
  isLabelHidden?: boolean;
  isDisabled?: boolean;
}

/** One of many choices, in a list that opens; typing the first letters goes to one. */
export function Select(props: SelectProps) {
  const { label, options, value, onChange, placeholder, isLabelHidden = false, isDisabled = false } = props;
  return (
    <AriaSelect
      value={value === '' ? null : value}
      onChange={(key) => key !== null && onChange(String(key))}
      isDisabled={isDisabled}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      className={styles.select}
    >
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <Button className={styles.button}>
        <SelectValue className={styles.value} />
        <Icon name="down" size={15} />
      </Button>
      <Popover className={styles.popover} offset={4}>
        <ListBox items={options} className={styles.list}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={styles.option}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
