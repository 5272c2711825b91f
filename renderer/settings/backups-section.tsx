import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Outputs } from '#core/contract.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { bringInFile } from './bring-in-file.ts';
import { ComparedBackup } from './compared-backup.tsx';
import { describeContents, describeMoment } from './describe-backup.ts';
import { WorkBar } from './work-bar.tsx';
import styles from './your-data.module.css';

type Backups = Outputs['data']['getBackups'];

/** The backups there are, what each would bring back, and bringing one in from a file. */
export function BackupsSection({ data }: { data: Backups }) {
  const queryClient = useQueryClient();
  const [shown, setShown] = useState<string>();
  const [share, setShare] = useState<number>();
  const [newest, setNewest] = useState<string>();
  const keep = (backups: Backups) => queryClient.setQueryData(api.data.getBackups.queryKey(), backups);
  const make = useMutation(api.data.makeBackup.mutationOptions({ onSuccess: keep }));
  // A button that went out of reach while it works would drop the focus: it stays, and does nothing twice.
  const makeNow = () => {
    if (make.isPending) return;
    setNewest(newestMade(data)?.backup);
    make.mutate({});
  };
  const addButton = useRef<HTMLButtonElement>(null);
  const remove = useMutation(api.data.removeBackup.mutationOptions({ onSuccess: keep }));
  const removeOne = (backup: string) => {
    // The row goes with its button: what it came by has the focus.
    remove.mutate({ backup }, { onSuccess: () => addButton.current?.focus() });
  };
  const bringIn = useMutation({
    mutationFn: (file: File) => bringInFile(file, setShare),
    onSuccess: (backup) => {
      setShown(backup);
      void queryClient.invalidateQueries({ queryKey: api.data.getBackups.key() });
    },
    onSettled: () => setShare(undefined),
  });
  const error = make.error ?? remove.error ?? bringIn.error;
  const { backups, isReadOnly, folder } = data;
  return (
    <div className={styles.group}>
      <p>{t('your-data.backups.text')}</p>
      <p className={styles.explanation}>
        {t('your-data.backups.folder')} <span className="mono">{folder}</span>
      </p>
      {error && <Banner tone="bad">{describeError(error)}</Banner>}
      <div className={styles.buttons}>
        <Button isDisabled={isReadOnly} onPress={makeNow}>
          {t('your-data.backups.make')}
        </Button>
        <FileTrigger onSelect={(files) => files?.[0] && !bringIn.isPending && bringIn.mutate(files[0])}>
          <Button ref={addButton} isDisabled={isReadOnly}>
            {t('your-data.backups.bring-in')}
          </Button>
        </FileTrigger>
      </div>
      {make.data && !make.isPending && <p role="status">{describeMade(make.data, newest)}</p>}
      {share !== undefined && <ProgressBar label={t('your-data.bringing-in')} value={share} />}
      {backups.length === 0 ? (
        <EmptyState title={t('your-data.backups.none')}>
          <p>{isReadOnly ? t('your-data.backups.read-only') : t('your-data.backups.none.text')}</p>
        </EmptyState>
      ) : (
        <ul className={styles.backups} aria-label={t('your-data.backups')}>
          {backups.map((backup) => (
            <li key={backup.backup} className={styles.backup}>
              <div className={styles.words}>
                <p>{describeMoment(backup.madeAt)}</p>
                <p className={styles.explanation}>
                  {backup.isFromFile && <span>{t('your-data.from-file')} </span>}
                  {describeContents(backup)}
                </p>
              </div>
              <div className={styles.buttons}>
                {backup.isFromFile && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t('your-data.remove.label', { moment: describeMoment(backup.madeAt) })}
                    onPress={() => removeOne(backup.backup)}
                  >
                    {t('your-data.remove')}
                  </Button>
                )}
                <Button
                  size="small"
                  aria-label={t('your-data.look.label', { moment: describeMoment(backup.madeAt) })}
                  onPress={() => setShown(backup.backup)}
                >
                  {t('your-data.look')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {shown !== undefined && <BackupDialog backup={shown} onClose={() => setShown(undefined)} />}
    </div>
  );
}

function newestMade({ backups }: Backups) {
  return backups.find(({ isFromFile }) => !isFromFile);
}

/** What came of backing up now. @param before the newest backup there was. */
function describeMade(backups: Backups, before: string | undefined): string {
  const made = newestMade(backups);
  if (!made) return t('your-data.backups.nothing-yet');
  return made.backup === before ? t('your-data.backups.nothing-new') : t('your-data.backups.made');
}

function BackupDialog({ backup, onClose }: { backup: string; onClose: () => void }) {
  const compared = useQuery(
    api.data.compareBackup.queryOptions({ input: { backup }, staleTime: Infinity, gcTime: 0 }),
  );
  return (
    <Dialog title={t('your-data.compare')} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      {compared.data ? (
        <ComparedBackup compared={compared.data} />
      ) : compared.error ? (
        <Banner tone="bad">{describeError(compared.error)}</Banner>
      ) : (
        <WorkBar />
      )}
    </Dialog>
  );
}
