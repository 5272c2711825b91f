import { useId, useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { t } from '#renderer/i18n/t.ts';
import { Icon } from './icon.tsx';
import styles from './words-field.module.css';

interface WordsFieldProps {
  label: string;
  description?: string;
  /** Those chosen, in order. */
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** What can be proposed while typing. */
  suggestions?: readonly string[];
  maxLength: number;
  /** Each is one word, so that a blank ends it; else only a comma, Enter and leaving the field do. */
  areSingleWords?: boolean;
}

/** Proposals listed at once; a longer list helps nobody. */
const MAX_PROPOSED = 100;

/** Several short texts, such as tags: typed one after the other, each with a button that takes it out again. */
export function WordsField(props: WordsFieldProps) {
  const { label, description, values, onChange, suggestions = [], maxLength, areSingleWords = false } = props;
  const [typed, setTyped] = useState('');
  const id = useId();
  const add = (text: string) => {
    const words = (areSingleWords ? text.split(/[\s,"]+/) : text.split(',')).map((word) => word.trim());
    const fresh = words.filter((word) => word !== '' && !values.includes(word));
    if (fresh.length > 0) onChange([...new Set([...values, ...fresh])]);
    setTyped('');
  };
  const type = (text: string) => {
    const isEnded = (areSingleWords ? /[\s,]$/ : /,$/).test(text);
    // A proposal taken from the list comes as a whole.
    if (isEnded || (text.length > typed.length + 1 && suggestions.includes(text))) add(text);
    else setTyped(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && typed.trim() !== '') {
      // With Control the key goes on to save, and what was typed belongs to what is saved.
      if (!event.ctrlKey && !event.metaKey) event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && values.length > 0) {
      onChange(values.slice(0, -1));
    }
  };
  const proposed = suggestions.filter((each) => !values.includes(each)).slice(0, MAX_PROPOSED);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        {values.length > 0 && (
          <ul className={styles.values} aria-label={t('ui.words.chosen', { label })}>
            {values.map((value) => (
              <li key={value} className={styles.value}>
                {value}
                <Button
                  className={styles.remove}
                  aria-label={t('ui.words.remove', { word: value })}
                  onPress={() => onChange(values.filter((each) => each !== value))}
                >
                  <Icon name="cross" size={12} />
                </Button>
              </li>
            ))}
          </ul>
        )}
        <input
          id={id}
          className={styles.input}
          value={typed}
          maxLength={maxLength}
          autoComplete="off"
          list={`${id}-list`}
          aria-describedby={description === undefined ? undefined : `${id}-why`}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
        />
        <datalist id={`${id}-list`}>
          {proposed.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </datalist>
      </div>
      {description !== undefined && (
        <span id={`${id}-why`} className={styles.description}>
          {description}
        </span>
      )}
    </div>
  );
}
