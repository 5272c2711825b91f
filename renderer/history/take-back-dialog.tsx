import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistoryDeed } from '#core/contract/history.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { describeDeed, describeTakingBack } from './describe-deed.ts';
import styles from './history.module.css';

/** Says what taking a deed back changes, before it is. */
export function TakeBackDialog({
  deed,
  onTakenBack,
  onClose,
}: {
  deed: HistoryDeed;
  onTakenBack: () => void;
  onClose: () => void;
}) {
  const [event] = useState(newEventId);
  const { mutate, error, isPending } = useMutation(
    api.history.takeBack.mutationOptions({ onSuccess: onTakenBack }),
  );
  return (
    <Dialog
      title={t('history.take-back')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('history.keep')}
          </Button>
          <Button variant="primary" isDisabled={isPending} onPress={() => mutate({ event, deed: deed.deed })}>
            {t('history.take-back')}
          </Button>
        </>
      }
    >
      <p>{describeDeed(deed)}</p>
      <p className={styles.effect}>{describeTakingBack(deed)}</p>
      {error && <Banner tone="bad">{describeError(error)}</Banner>}
    </Dialog>
  );
}
