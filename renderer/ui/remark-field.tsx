import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from './button.tsx';
import { SaveFailure } from './save-failure.tsx';
import styles from './remark-field.module.css';

interface RemarkFieldProps {
  /** Id of the card. */
  card: string;
  /** As it is kept; empty where there is none. */
  remark: string;
  onSaved: (remark: string) => void;
}

/** The learner's own remark on a card, kept when it is saved; an empty one is removed. */
export function RemarkField({ card, remark, onSaved }: RemarkFieldProps) {
  const [text, setText] = useState(remark);
  const save = useMutation(
    api.notes.saveRemark.mutationOptions({ onSuccess: ({ remark: kept }) => onSaved(kept) }),
  );
  const send = () => save.mutate({ event: newEventId(), card, text });
  const isSaved = text.trim() === remark;
  return (
    <div className={styles.field}>
      <TextField
        aria-label={t('card.remark')}
        value={text}
        onChange={setText}
        maxLength={10_000}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isSaved) send();
        }}
      >
        <TextArea className={styles.text} rows={3} placeholder={t('card.remark.placeholder')} />
      </TextField>
      {save.error ? (
        <SaveFailure
          error={save.error}
          title={t('card.remark.not-saved')}
          onRetry={() => save.variables && save.mutate(save.variables)}
        />
      ) : (
        <Button size="small" isDisabled={isSaved || save.isPending} onPress={send}>
          {isSaved && remark !== '' ? t('card.remark.saved') : t('card.remark.save')}
        </Button>
      )}
    </div>
  );
}
