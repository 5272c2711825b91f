import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrashedNoteView } from '#core/contract/browse.ts';
import type { OwnDecks } from '#core/contract/notes.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { UndoToast, useUndoable } from '#renderer/ui/undo-toast.tsx';
import { DeckDialog } from './deck-dialog.tsx';
import styles from './notes-screen.module.css';

/** Notes that were put away in the last 90 days, each with a way back. */
export function TrashScreen() {
  const trash = useQuery(api.browse.getTrash.queryOptions({ staleTime: 0 }));
  const decks = useQuery(api.notes.getDecks.queryOptions());
  return (
    <Loaded query={trash}>
      {({ notes }) => <Loaded query={decks}>{(own) => <Trash notes={notes} own={own} />}</Loaded>}
    </Loaded>
  );
}

function Trash({ notes, own }: { notes: readonly TrashedNoteView[]; own: OwnDecks }) {
  const [isNaming, setNaming] = useState(false);
  const undoable = useUndoable();
  const restore = useMutation(api.browse.trashNotes.mutationOptions());
  const move = useMutation(api.browse.moveNotes.mutationOptions());
  const failed = [restore, move].find(({ error }) => error);
  const isDeckMissing = own.decks.length === 0 && notes.some(({ deck }) => deck === null);
  const bringBack = ({ note, label }: TrashedNoteView, deck: string | undefined) => {
    const event = newEventId();
    const onSuccess = () => undoable.show({ deed: event, text: t('notes.brought-back', { label }) });
    if (deck === undefined) restore.mutate({ event, notes: [note], trashed: false }, { onSuccess });
    else move.mutate({ event, notes: [note], deck }, { onSuccess });
  };
  return (
    <Page
      title={notes.length === 0 ? t('notes.trash.none') : t('notes.trash.headline', { count: notes.length })}
      lede={t('notes.trash.lede')}
      back={{ href: PATHS.notes, label: t('notes.title') }}
      actions={
        isDeckMissing && (
          <Button icon="plus" onPress={() => setNaming(true)}>
            {t('notes.deck.new')}
          </Button>
        )
      }
    >
      {failed ? (
        <SaveFailure
          error={failed.error}
          title={t('notes.not-brought-back')}
          onRetry={() => {
            if (restore.error && restore.variables) restore.mutate(restore.variables);
            else if (move.variables) move.mutate(move.variables);
          }}
        />
      ) : null}
      {notes.length === 0 ? (
        <EmptyState title={t('notes.trash.empty')}>
          <p>{t('notes.trash.empty.text')}</p>
        </EmptyState>
      ) : (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <TrashRow key={note.note} note={note} own={own} onBringBack={(deck) => bringBack(note, deck)} />
          ))}
        </ul>
      )}
      {isNaming && <DeckDialog deck={null} onClose={() => setNaming(false)} />}
      <UndoToast undoable={undoable} />
    </Page>
  );
}

interface TrashRowProps {
  note: TrashedNoteView;
  own: OwnDecks;
  /** Into its own deck, or another where that is gone. */
  onBringBack: (deck: string | undefined) => void;
}

function TrashRow({ note, own, onBringBack }: TrashRowProps) {
  const { label, deck, cards, trashedOn, goneOn } = note;
  const [picked, setChosen] = useState<string>();
  // A deck may be made while this list is open.
  const chosen = picked ?? own.decks[0]?.deck;
  const isHomeless = deck === null;
  return (
    <li className={`${styles.note} ${isHomeless ? styles.homeless : ''}`}>
      <div className={styles.words}>
        <p className={styles.label}>{label}</p>
        <p className={styles.counts}>
          <span>{deck ?? t('notes.trash.deck-gone')}</span>
          <span>{t('notes.deck.cards', { count: cards })}</span>
          <span>
            {t('notes.trash.dates', {
              put: formatIsoDate(trashedOn, 'short'),
              gone: formatIsoDate(goneOn, 'medium'),
            })}
          </span>
        </p>
      </div>
      {isHomeless && own.decks.length > 0 && (
        <Select
          label={t('notes.trash.into')}
          value={chosen ?? ''}
          onChange={setChosen}
          options={own.decks.map(({ deck: value, title }) => ({ value, label: title }))}
        />
      )}
      {isHomeless && own.decks.length === 0 ? (
        <p className={styles.counts}>{t('notes.trash.no-deck')}</p>
      ) : (
        <Button size="small" icon="undo" onPress={() => onBringBack(isHomeless ? chosen : undefined)}>
          {t('notes.trash.restore')}
        </Button>
      )}
    </li>
  );
}
