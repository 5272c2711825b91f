import type { NoteRow } from '#core/contract/notes.ts';
import { t } from '#renderer/i18n/t.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { notePath } from '#renderer/ui/paths.ts';
import { kindName } from './kinds.ts';
import styles from './notes-screen.module.css';

interface NoteListProps {
  notes: readonly NoteRow[];
  onRemove: (note: string, label: string) => void;
}

/** Notes, each a link to its editor. */
export function NoteList({ notes, onRemove }: NoteListProps) {
  return (
    <ul className={styles.notes}>
      {notes.map(({ note, kind, label, tags, cards, reworded }) => (
        <li key={note} className={styles.note}>
          <div className={styles.words}>
            <p className={styles.label}>
              <TextLink href={notePath(note)}>{label}</TextLink>
            </p>
            <p className={styles.counts}>
              <span>{kindName(kind)}</span>
              <span>{t('notes.deck.cards', { count: cards })}</span>
              {tags.map((tag) => (
                <span key={tag} className={styles.tag}>
                  {tag}
                </span>
              ))}
              {reworded > 0 && (
                <span className={styles.sign}>
                  <Icon name="info" size={14} />
                  {t('notes.reworded')}
                </span>
              )}
            </p>
          </div>
          <IconButton
            icon="trash"
            label={t('notes.trash.put', { label: label.slice(0, 60) })}
            onPress={() => onRemove(note, label.slice(0, 60))}
          />
        </li>
      ))}
    </ul>
  );
}
