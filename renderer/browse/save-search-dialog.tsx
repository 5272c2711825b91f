import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { describeError } from '#renderer/api/describe-error.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import styles from './deed-dialogs.module.css';

/** Keeps a search under a name. */
export function SaveSearchDialog({ query, onClose }: { query: string; onClose: () => void }) {
  const [name, setName] = useState('');
  const queryClient = useQueryClient();
  const save = useMutation(
    api.browse.saveSearch.mutationOptions({
      onSuccess: (side) => {
        queryClient.setQueryData(api.browse.getSide.queryKey(), side);
        onClose();
      },
    }),
  );
  const [ids] = useState(() => ({ event: newEventId(), search: newEventId() }));
  const submit = () => {
    if (name.trim() !== '' && !save.isPending) save.mutate({ ...ids, name: name.trim(), query });
  };
  return (
    <Dialog
      title={t('browse.save.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('browse.cancel')}</Button>
          <Button variant="primary" isDisabled={name.trim() === ''} onPress={submit}>
            {t('browse.save.save')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <TextInput
          label={t('browse.save.name')}
          value={name}
          onChange={setName}
          maxLength={100}
          autoFocus
          onKeyDown={(event) => {
            if (event.key === 'Enter') submit();
          }}
        />
        <p className={styles.text}>
          <code>{query === '' ? t('browse.common.all') : query}</code>
        </p>
        {save.error && <Banner tone="bad">{describeError(save.error)}</Banner>}
      </div>
    </Dialog>
  );
}
