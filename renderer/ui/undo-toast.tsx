import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { describeError } from '#renderer/api/describe-error.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from './button.tsx';
import { PATHS } from './paths.ts';
import { Toast } from './toast.tsx';

/** A deed that can be taken back at once. */
interface Undoable {
  /** Id of its event. */
  deed: string;
  /** What was done, in a sentence. */
  text: string;
}

/** The newest deed that a toast offers to take back. */
export function useUndoable() {
  const [shown, setShown] = useState<Undoable>();
  const undo = useMutation(api.history.takeBack.mutationOptions({ onSuccess: () => setShown(undefined) }));
  return {
    shown,
    error: undo.error,
    show: (undoable: Undoable) => {
      undo.reset();
      setShown(undoable);
    },
    hide: () => setShown(undefined),
    takeBack: () => {
      if (!shown || undo.isPending) return;
      // Tried again, it is the same deed.
      undo.mutate(
        undo.variables?.deed === shown.deed ? undo.variables : { event: newEventId(), deed: shown.deed },
      );
    },
  };
}

/** Says what was done and takes it back. The button has the focus, which what was removed had before. */
export function UndoToast({ undoable }: { undoable: ReturnType<typeof useUndoable> }) {
  const { shown, error, hide, takeBack } = undoable;
  if (!shown) return null;
  return (
    <Toast
      key={shown.deed}
      onClose={hide}
      action={
        <>
          <Button size="small" icon="undo" autoFocus onPress={takeBack}>
            {t('ui.take-back')}
          </Button>
          <LinkButton href={PATHS.history} size="small" variant="quiet">
            {t('history.title')}
          </LinkButton>
        </>
      }
    >
      {error ? describeError(error) : shown.text}
    </Toast>
  );
}
