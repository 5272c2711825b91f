import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { describeError } from '#renderer/api/describe-error.ts';
import { client } from '#renderer/api/queries.ts';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { MAX_PICTURE_BYTES } from './limits.ts';
import { findPicture, PICTURE_TYPES, readPictureFile } from './picture-file.ts';
import styles from './occlusion-editor.module.css';

interface PictureChooserProps {
  /** A picture is there already and would be another. */
  isThere: boolean;
  error: string | undefined;
  onChosen: (name: string) => void;
}

/** Where a picture comes from: chosen among files, dropped, or pasted. */
export function PictureChooser({ isThere, error, onChosen }: PictureChooserProps) {
  const [fault, setFault] = useState<string>();
  const upload = useMutation({
    mutationFn: async (file: File) => {
      const data = await readPictureFile(file);
      return data === undefined ? undefined : client.notes.addPicture({ data });
    },
    onSuccess: (kept) => {
      if (kept) onChosen(kept.name);
      else setFault(t('notes.picture.too-large', { size: formatNumber(MAX_PICTURE_BYTES / 1_000_000, 1) }));
    },
    onError: (cause) => setFault(describeError(cause)),
  });
  const take = (file: File | undefined) => {
    if (!file || upload.isPending) return;
    setFault(undefined);
    upload.mutate(file);
  };
  const told = fault ?? error;
  return (
    <div
      className={isThere ? styles.change : styles.chooser}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(findPicture(event.dataTransfer.files));
      }}
      onPaste={(event) => take(findPicture(event.clipboardData.files))}
    >
      <FileTrigger acceptedFileTypes={[...PICTURE_TYPES]} onSelect={(files) => take(files?.[0])}>
        <Button
          size="small"
          isDisabled={upload.isPending}
          {...(error === undefined ? {} : { 'aria-describedby': 'picture-fault' })}
        >
          {isThere ? t('notes.picture.change') : t('notes.picture.choose')}
        </Button>
      </FileTrigger>
      {!isThere && <p className={styles.why}>{t('notes.picture.why')}</p>}
      {told !== undefined && (
        <p id="picture-fault" role="alert" className={styles.fault}>
          {told}
        </p>
      )}
    </div>
  );
}
