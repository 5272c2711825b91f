import { useState } from 'react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Collection, Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { useLocation } from 'wouter';
import { MAX_WORDS_CHARS } from '#core/search/everything/kinds.ts';
import { useEverywhere } from '#renderer/api/use-everywhere.ts';
import { t } from '#renderer/i18n/t.ts';
import { hitPath } from '#renderer/ui/hit-path.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { searchPath } from '#renderer/ui/paths.ts';
import { PaletteHits } from './palette-hits.tsx';
import { useCommands } from './use-commands.ts';
import styles from './command-palette.module.css';

/** Hits of each kind. */
const HITS = 3;

interface CommandPaletteProps {
  onClose: () => void;
  onShowHelp: () => void;
}

/** Type a few letters, press Enter: every screen, every lesson, and all that can be read. */
export function CommandPalette({ onClose, onShowHelp }: CommandPaletteProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const { found, words, isCurrent } = useEverywhere(typed, HITS);
  const commands = useCommands(onShowHelp).filter(({ label }) => contains(label, typed.trim()));
  const shown = new Set(commands.map(({ id }) => id));
  const kinds = typed.trim() === '' ? [] : (found?.kinds ?? []);
  const run = (key: unknown) => {
    onClose();
    const hit = kinds.flatMap(({ hits }) => hits).find(({ kind, id }) => `${kind} ${id}` === key);
    if (key === 'all') navigate(searchPath(typed.trim()));
    else if (hit) navigate(hitPath(hit));
    else commands.find(({ id }) => id === key)?.run();
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={styles.veil}>
      <Modal className={styles.modal}>
        <Dialog aria-label={t('app.palette')} className={styles.dialog}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField aria-label={t('app.palette')} autoFocus className={styles.search}>
              <Icon name="search" />
              <Input
                placeholder={t('app.palette.placeholder')}
                maxLength={MAX_WORDS_CHARS}
                className={styles.input}
              />
            </SearchField>
            <Menu
              aria-label={t('app.palette.results')}
              onAction={run}
              className={styles.results}
              renderEmptyState={() => isCurrent && <p className={styles.none}>{t('app.palette.none')}</p>}
            >
              {commands.length > 0 && (
                <MenuSection id="places">
                  <Header className={styles.group}>{t('app.palette.places')}</Header>
                  <Collection items={commands}>
                    {({ id, label, kind, icon }) => (
                      <MenuItem id={id} textValue={label} className={styles.result}>
                        <Icon name={icon} />
                        <span className={styles.label}>{label}</span>
                        <span className={styles.kind}>{kind}</span>
                      </MenuItem>
                    )}
                  </Collection>
                </MenuSection>
              )}
              {kinds.length > 0 && (
                <MenuItem
                  id="all"
                  textValue={t('app.palette.all', { words: typed.trim() })}
                  className={styles.result}
                >
                  <Icon name="search" />
                  <span className={styles.label}>{t('app.palette.all', { words: typed.trim() })}</span>
                  {isCurrent && found && (
                    <span className={styles.kind}>{t('search.count', { total: found.total })}</span>
                  )}
                </MenuItem>
              )}
              {kinds.map(({ kind, hits }) => (
                <PaletteHits key={kind} kind={kind} hits={hits} shown={shown} />
              ))}
            </Menu>
          </Autocomplete>
          <LiveText>
            {isCurrent && found && words !== '' ? t('search.count', { total: found.total }) : ''}
          </LiveText>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
