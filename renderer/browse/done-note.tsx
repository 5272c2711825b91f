import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { CardDeeds } from './use-card-deeds.ts';
import styles from './selection-bar.module.css';

/** What was just done, with its way back, until it is put away: nobody has to be quick. */
export function DoneNote({ deeds }: { deeds: CardDeeds }) {
  const { note, undo, hideNote } = deeds;
  return (
    <div className={note ? styles.bar : styles.hidden}>
      <p role="status" className={note ? styles.done : undefined}>
        {note?.text}
      </p>
      {note?.canUndo && (
        <Button size="small" icon="undo" onPress={undo}>
          {t('browse.undo')}
        </Button>
      )}
      {note && <IconButton icon="cross" label={t('ui.close')} onPress={hideNote} />}
    </div>
  );
}
