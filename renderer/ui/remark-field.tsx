import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from './button.tsx';
import { SaveFailure } from './save-failure.tsx';
import { FullField } from './full-field.tsx';
import { keepText, readText, unsavedStore } from './unsaved-store.ts';
import styles from './remark-field.module.css';

interface RemarkFieldProps {
  /** Id of the card. */
  card: string;
  /** As it is kept; empty where there is none. */
  remark: string;
  onSaved: (remark: string) => void;
  /** Where there is nothing else to do. */
  autoFocus?: boolean;
}

/** Characters a remark has at most. */
const REMARK_CHARS = 10_000;

const keyOf = (card: string) => `remark-draft:${card}`;

/**
 * The learner's own remark on a card, kept when it is saved; an empty one is removed. Words that were typed and not saved
 * are there again when it is next opened.
 */
export function RemarkField({ card, remark, onSaved, autoFocus = false }: RemarkFieldProps) {
  const [unsaved] = useState(() => readText(unsavedStore(), keyOf(card)));
  const [text, setText] = useState(unsaved ?? remark);
  const save = useMutation(
    api.notes.saveRemark.mutationOptions({
      onSuccess: ({ remark: kept }) => {
        keepText(unsavedStore(), keyOf(card), undefined);
        onSaved(kept);
      },
    }),
  );
  const change = (words: string) => {
    setText(words);
    keepText(unsavedStore(), keyOf(card), words.trim() === remark ? undefined : words);
  };
  const send = () => save.mutate({ event: newEventId(), card, text });
  const isSaved = text.trim() === remark;
  return (
    <div className={styles.field}>
      <TextField
        aria-label={t('card.remark')}
        value={text}
        onChange={change}
        maxLength={REMARK_CHARS}
        autoFocus={autoFocus}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isSaved) send();
          // Any other key is also for what lies around the field: Escape closes a dialog.
          else event.continuePropagation();
        }}
      >
        <TextArea className={styles.text} rows={3} placeholder={t('card.remark.placeholder')} />
      </TextField>
      <FullField text={text} maxLength={REMARK_CHARS} />
      {unsaved !== undefined && !isSaved && <p className={styles.unsaved}>{t('card.remark.unsaved')}</p>}
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
