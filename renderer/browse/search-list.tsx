import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { BrowseSide } from '#core/contract/browse.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button as TextButton } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { notesTrashPath } from '#renderer/ui/paths.ts';
import { COMMON_SEARCHES } from './common-searches.ts';
import { SaveSearchDialog } from './save-search-dialog.tsx';
import styles from './search-list.module.css';

interface SearchListProps {
  side: BrowseSide | undefined;
  /** The search as it is now. */
  query: string;
  /** It can be read, and so be kept. */
  isSound: boolean;
  onChoose: (query: string) => void;
  onRemove: (search: string) => void;
}

/** Searches to go to at once: those kept under a name, and those most people want. */
export function SearchList({ side, query, isSound, onChoose, onRemove }: SearchListProps) {
  const [isSaving, setSaving] = useState(false);
  const searches = side?.searches ?? [];
  return (
    <nav aria-label={t('browse.searches')} className={styles.list}>
      <Group title={t('browse.saved')}>
        {searches.map(({ search, name, query: saved }) => (
          <li key={search} className={styles.row}>
            <Choice label={name} isNow={saved === query} onPress={() => onChoose(saved)} />
            <IconButton
              icon="cross"
              label={t('browse.saved.remove', { name })}
              onPress={() => onRemove(search)}
            />
          </li>
        ))}
        <li>
          {searches.length === 0 && <p className={styles.none}>{t('browse.saved.none')}</p>}
          <div className={styles.save}>
            <TextButton
              variant="quiet"
              size="small"
              icon="plus"
              isDisabled={!isSound}
              onPress={() => setSaving(true)}
            >
              {t('browse.save')}
            </TextButton>
          </div>
        </li>
      </Group>
      <Group title={t('browse.common')}>
        {COMMON_SEARCHES.map(({ label, query: common }) => (
          <li key={label} className={styles.row}>
            <Choice label={t(label)} isNow={common === query} onPress={() => onChoose(common)} />
          </li>
        ))}
      </Group>
      {side && side.trashed > 0 && (
        <p className={styles.trash}>
          <TextLink href={notesTrashPath()}>{t('browse.trash', { count: side.trashed })}</TextLink>
        </p>
      )}
      {isSaving && <SaveSearchDialog query={query} onClose={() => setSaving(false)} />}
    </nav>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function Choice({ label, isNow, onPress }: { label: string; isNow: boolean; onPress: () => void }) {
  return (
    <Button className={styles.choice} aria-pressed={isNow} data-now={isNow || undefined} onPress={onPress}>
      {label}
    </Button>
  );
}
