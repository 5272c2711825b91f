import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import type { QueryFaultView } from '#core/contract/browse.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import styles from './query-field.module.css';

interface QueryFieldProps {
  value: string;
  onChange: (value: string) => void;
  fault: QueryFaultView | null;
  /** Id of the element that says what is wrong. */
  faultId: string;
  /** Goes on to the list. */
  onLeaveDown: () => void;
  input: RefObject<HTMLInputElement | null>;
}

/** Where a search is typed: completions below it, and what cannot be read underlined in it. */
export function QueryField({ value, onChange, fault, faultId, onLeaveDown, input }: QueryFieldProps) {
  const listId = useId();
  const [caret, setCaret] = useState(value.length);
  const [isOpen, setOpen] = useState(false);
  const [picked, setPicked] = useState(-1);
  const nextCaret = useRef<number | undefined>(undefined);
  const { data, isPlaceholderData } = useQuery(
    api.browse.suggest.queryOptions({
      input: { query: value, caret },
      enabled: isOpen,
      placeholderData: (before) => before,
    }),
  );
  const proposals = isOpen ? (data?.proposals ?? []) : [];
  const close = () => {
    setOpen(false);
    setPicked(-1);
  };

  // The caret goes behind what was put in, once the field holds it.
  useEffect(() => {
    if (nextCaret.current === undefined) return;
    input.current?.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = undefined;
  }, [value, input]);

  const type = (text: string) => {
    onChange(text);
    setCaret(input.current?.selectionStart ?? text.length);
    setOpen(true);
    setPicked(-1);
  };
  const take = (place: number) => {
    const proposal = proposals[place];
    if (proposal === undefined || !data || isPlaceholderData) return;
    // A name that is whole is followed by the next word; a key is followed by its value.
    const isWhole = !/[:>]$/.test(proposal);
    const rest = value.slice(data.end);
    const text = proposal + (isWhole && !/^[\s)]/.test(rest) ? ' ' : '');
    onChange(value.slice(0, data.start) + text + rest);
    nextCaret.current = data.start + text.length;
    setCaret(data.start + text.length);
    setPicked(-1);
    setOpen(!isWhole);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = proposals.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (last < 0) {
        if (event.key === 'ArrowDown') onLeaveDown();
        return;
      }
      setPicked(
        event.key === 'ArrowDown' ? (picked >= last ? -1 : picked + 1) : picked < 0 ? last : picked - 1,
      );
    } else if ((event.key === 'Enter' || event.key === 'Tab') && picked >= 0) {
      event.preventDefault();
      take(picked);
    } else if (event.key === 'Enter') {
      close();
    } else if (event.key === 'Escape') {
      if (proposals.length > 0) close();
      else if (value !== '') onChange('');
    }
  };

  return (
    <div className={styles.field} data-invalid={fault !== null || undefined}>
      <Icon name="search" size={17} />
      <div className={styles.box}>
        <FaultMark value={value} fault={fault} input={input} />
        <input
          ref={input}
          type="text"
          role="combobox"
          className={styles.input}
          aria-label={t('browse.search')}
          aria-expanded={proposals.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={picked >= 0 ? `${listId}-${picked}` : undefined}
          aria-invalid={fault !== null}
          aria-describedby={faultId}
          placeholder={t('browse.search.placeholder')}
          value={value}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={1000}
          onChange={(event) => type(event.currentTarget.value)}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
      </div>
      {value !== '' && (
        <Button
          className={styles.clear}
          aria-label={t('ui.clear')}
          onPress={() => {
            onChange('');
            input.current?.focus();
          }}
        >
          <Icon name="cross" size={15} />
        </Button>
      )}
      <div
        id={listId}
        role="listbox"
        aria-label={t('browse.proposals')}
        className={styles.list}
        hidden={proposals.length === 0}
      >
        {proposals.map((text, place) => (
          // The keys are the field's: the list is only pointed at.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={text}
            id={`${listId}-${place}`}
            role="option"
            aria-selected={place === picked}
            className={styles.option}
            // The field keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(place)}
          >
            {text}
          </div>
        ))}
      </div>
    </div>
  );
}

interface FaultMarkProps {
  value: string;
  fault: QueryFaultView | null;
  input: RefObject<HTMLInputElement | null>;
}

/** The same text behind the field's, with the part underlined that cannot be read. Seen only: words say it below. */
function FaultMark({ value, fault, input }: FaultMarkProps) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = input.current;
    const follow = () => {
      if (text.current && field) text.current.scrollLeft = field.scrollLeft;
    };
    follow();
    field?.addEventListener('scroll', follow);
    return () => field?.removeEventListener('scroll', follow);
  });
  return (
    <div ref={text} className={styles.behind} aria-hidden="true">
      {fault && (
        <>
          {value.slice(0, fault.start)}
          <mark className={styles.fault}>{value.slice(fault.start, fault.end) || '\u00a0'}</mark>
          {value.slice(Math.max(fault.end, fault.start))}
        </>
      )}
    </div>
  );
}
