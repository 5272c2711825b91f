import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { OwnDeck } from '#core/contract/notes.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { TEXT_CHARS } from './limits.ts';

interface DeckDialogProps {
  /** The one to name anew; null for a new one. */
  deck: Pick<OwnDeck, 'deck' | 'title'> | null;
  onClose: () => void;
}

const FORM = 'deck-name';

/** Names a deck. */
export function DeckDialog({ deck, onClose }: DeckDialogProps) {
  const [title, setTitle] = useState(deck?.title ?? '');
  const [isTried, setTried] = useState(false);
  const save = useMutation(api.notes.saveDeck.mutationOptions({ onSuccess: onClose }));
  const isEmpty = title.trim() === '';
  const send = () => {
    setTried(true);
    if (isEmpty || save.isPending) return;
    save.mutate({ event: newEventId(), deck: deck?.deck ?? newEventId(), title: title.trim() });
  };
  return (
    <Dialog
      title={t(deck ? 'notes.deck.rename' : 'notes.deck.new')}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      actions={
        <Button type="submit" form={FORM} variant="primary" isDisabled={save.isPending}>
          {t('notes.save')}
        </Button>
      }
    >
      <form
        id={FORM}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextInput
          label={t('notes.deck.name')}
          value={title}
          onChange={setTitle}
          error={isTried && isEmpty ? t('notes.fault.empty') : undefined}
          maxLength={TEXT_CHARS.title}
          autoFocus
        />
      </form>
      {save.error ? (
        <SaveFailure
          error={save.error}
          title={t('notes.deck.not-saved')}
          onRetry={() => save.variables && save.mutate(save.variables)}
        />
      ) : null}
    </Dialog>
  );
}
