import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { Switch } from '#renderer/ui/switch.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import styles from './your-data.module.css';

/** Removing everything the learner did, after one question that a slip cannot answer. */
export function DeleteSection({ backups, isReadOnly }: { backups: number; isReadOnly: boolean }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={styles.group}>
      <p>{t('your-data.delete.text')}</p>
      <div>
        <Button isDisabled={isReadOnly} onPress={() => setAsking(true)}>
          {t('your-data.delete.ask')}
        </Button>
      </div>
      {isAsking && <DeleteDialog backups={backups} onClose={() => setAsking(false)} />}
    </div>
  );
}

function DeleteDialog({ backups, onClose }: { backups: number; onClose: () => void }) {
  const queryClient = useQueryClient();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const [withBackups, setWithBackups] = useState(false);
  const remove = useMutation(
    api.data.deleteEverything.mutationOptions({
      onSuccess: () => {
        // Half-written notes and answers go too.
        localStorage.clear();
        sessionStorage.clear();
        onClose();
        navigate(PATHS.today);
        void queryClient.resetQueries();
      },
    }),
  );
  const word = t('your-data.delete.word');
  return (
    <Dialog
      title={t('your-data.delete.title')}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      actions={
        <>
          <Button onPress={onClose}>{t('your-data.delete.keep')}</Button>
          <Button
            variant="primary"
            isDisabled={typed.trim().toLowerCase() !== word || remove.isPending}
            onPress={() => remove.mutate({ confirm: 'delete', backups: withBackups })}
          >
            {t('your-data.delete.now')}
          </Button>
        </>
      }
    >
      <div className={styles.group}>
        <p>{t('your-data.delete.goes')}</p>
        <p>
          {withBackups
            ? t('your-data.delete.stays-nothing')
            : t('your-data.delete.stays', { count: backups })}
        </p>
        {backups > 0 && (
          <Switch
            label={t('your-data.delete.backups', { count: backups })}
            description={t('your-data.delete.backups.text')}
            isSelected={withBackups}
            onChange={setWithBackups}
          />
        )}
        <TextInput
          label={t('your-data.delete.type', { word })}
          value={typed}
          onChange={setTyped}
          maxLength={20}
        />
        {remove.error && <Banner tone="bad">{describeError(remove.error)}</Banner>}
      </div>
    </Dialog>
  );
}
