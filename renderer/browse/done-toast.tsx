import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Toast } from '#renderer/ui/toast.tsx';
import type { CardDeeds } from './use-card-deeds.ts';

/** What was just done, with its way back. */
export function DoneToast({ deeds }: { deeds: CardDeeds }) {
  const { note, undo, hideNote } = deeds;
  if (!note) return null;
  return (
    <Toast
      key={note.key}
      onClose={hideNote}
      action={
        note.canUndo ? (
          <Button size="small" icon="undo" onPress={undo}>
            {t('browse.undo')}
          </Button>
        ) : undefined
      }
    >
      {note.text}
    </Toast>
  );
}
