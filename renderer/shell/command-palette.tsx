import { useQuery } from '@tanstack/react-query';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { useLocation } from 'wouter';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { CARD_PLACES } from '#renderer/ui/card-places.ts';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import { lessonPath } from '#renderer/ui/paths.ts';
import { SCREENS } from './screens.ts';
import styles from './command-palette.module.css';

interface Command {
  id: string;
  label: string;
  /** What kind of thing it is, at the end of the line. */
  kind: string;
  icon: IconName;
  run: () => void;
}

interface CommandPaletteProps {
  onClose: () => void;
  onShowHelp: () => void;
}

/** Type a few letters, press Enter: every screen and every lesson. */
export function CommandPalette({ onClose, onShowHelp }: CommandPaletteProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const commands = useCommands(onShowHelp);
  const run = (id: unknown) => {
    onClose();
    commands.find((command) => command.id === id)?.run();
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={styles.veil}>
      <Modal className={styles.modal}>
        <Dialog aria-label={t('app.palette')} className={styles.dialog}>
          <Autocomplete filter={contains}>
            <SearchField aria-label={t('app.palette')} autoFocus className={styles.search}>
              <Icon name="search" />
              <Input placeholder={t('app.palette.placeholder')} className={styles.input} />
            </SearchField>
            <Menu
              aria-label={t('app.palette.results')}
              items={commands}
              onAction={run}
              className={styles.results}
              renderEmptyState={() => <p className={styles.none}>{t('app.palette.none')}</p>}
            >
              {(command) => (
                <MenuItem id={command.id} textValue={command.label} className={styles.result}>
                  <Icon name={command.icon} />
                  <span className={styles.label}>{command.label}</span>
                  <span className={styles.kind}>{command.kind}</span>
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function useCommands(onShowHelp: () => void): Command[] {
  const [, navigate] = useLocation();
  const { data: library } = useQuery(api.content.getLibrary.queryOptions());
  const units = library?.packs.flatMap((pack) => pack.units) ?? [];
  return [
    ...SCREENS.map((screen) => ({
      id: screen.path,
      label: t(screen.label),
      kind: t('app.palette.screen'),
      icon: screen.icon,
      run: () => navigate(screen.path),
    })),
    ...CARD_PLACES.map(({ path, label }) => ({
      id: path,
      label: t(label),
      kind: t('app.nav.cards'),
      icon: 'cards' as const,
      run: () => navigate(path),
    })),
    ...units.flatMap((unit) =>
      unit.lessons.map((lesson) => ({
        id: lessonPath(lesson.id),
        label: lesson.title,
        kind: unit.title,
        icon: 'lessons' as const,
        run: () => navigate(lessonPath(lesson.id)),
      })),
    ),
    { id: 'help', label: t('app.help'), kind: t('app.palette.help'), icon: 'keyboard', run: onShowHelp },
  ];
}
