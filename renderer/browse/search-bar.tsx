import { useId, useState, type ReactNode, type RefObject } from 'react';
import { DialogTrigger } from 'react-aria-components/Dialog';
import type { QueryFaultView } from '#core/contract/browse.ts';
import { t } from '#renderer/i18n/t.ts';
import { describeFault } from '#renderer/ui/describe-fault.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { PopoverPanel } from '#renderer/ui/popover.tsx';
import { QueryField } from './query-field.tsx';
import { SearchHelp } from './search-help.tsx';
import styles from './search-bar.module.css';

interface SearchBarProps {
  value: string;
  onChange: (query: string) => void;
  fault: QueryFaultView | null;
  input: RefObject<HTMLInputElement | null>;
  /** Searches to go to, where they do not stand beside the list. */
  searchList: ReactNode;
  onLeaveDown: () => void;
}

/** The search and what helps with it: what is wrong, what can be written, searches to go to. */
export function SearchBar({ value, onChange, fault, input, searchList, onLeaveDown }: SearchBarProps) {
  const faultId = useId();
  const [isHelpOpen, setHelpOpen] = useState(false);
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <div className={styles.field}>
          <QueryField
            value={value}
            onChange={onChange}
            fault={fault}
            faultId={faultId}
            input={input}
            onLeaveDown={onLeaveDown}
          />
        </div>
        {searchList !== undefined && (
          <DialogTrigger>
            <Button size="small">{t('browse.searches')}</Button>
            <PopoverPanel label={t('browse.searches')}>
              <div className={styles.searches}>{searchList}</div>
            </PopoverPanel>
          </DialogTrigger>
        )}
        <IconButton icon="info" label={t('browse.help')} onPress={() => setHelpOpen(true)} />
      </div>
      <p id={faultId} role="status" className={styles.hint} data-fault={fault !== null || undefined}>
        {fault ? describeFault(fault) : t('browse.hint')}
      </p>
      {isHelpOpen && (
        <SearchHelp
          onClose={() => setHelpOpen(false)}
          onTry={(query) => {
            setHelpOpen(false);
            onChange(query);
          }}
        />
      )}
    </div>
  );
}
