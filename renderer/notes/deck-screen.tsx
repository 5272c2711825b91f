import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import type { DeckNotesView, NoteRow } from '#core/contract/notes.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { newNotePath, PATHS, reviewPath } from '#renderer/ui/paths.ts';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { UndoToast, useUndoable } from '#renderer/ui/undo-toast.tsx';
import { TEXT_CHARS } from './limits.ts';
import { NoteList } from './note-list.tsx';
import styles from './notes-screen.module.css';

/** Notes asked for at a time. */
const ROWS = 100;

/** Notes of a deck from which looking for one pays. */
const SEARCHABLE = 8;

/** The notes of one deck, newest first. */
export function DeckScreen({ deck }: { deck: string }) {
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words.trim());
  const query = useInfiniteQuery(
    api.notes.getDeck.infiniteOptions({
      input: (from: number) => ({ deck, words: sought, from, limit: ROWS }),
      initialPageParam: 0,
      getNextPageParam: ({ total }, pages) => (pages.length * ROWS < total ? pages.length * ROWS : undefined),
      placeholderData: (before) => before,
    }),
  );
  return (
    <Loaded query={query}>
      {({ pages: [first, ...others] }) =>
        first && (
          <DeckNotes
            deck={first}
            notes={[first, ...others].flatMap(({ notes }) => notes)}
            words={words}
            onSearch={setWords}
            further={
              query.hasNextPage && (
                <Button isDisabled={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
                  {t('notes.more')}
                </Button>
              )
            }
          />
        )
      }
    </Loaded>
  );
}

interface DeckNotesProps {
  deck: DeckNotesView;
  notes: readonly NoteRow[];
  words: string;
  onSearch: (words: string) => void;
  /** Asks for more of them. */
  further: ReactNode;
}

function DeckNotes({ deck: { deck, title, total }, notes, words, onSearch, further }: DeckNotesProps) {
  const undoable = useUndoable();
  const trashNotes = useMutation(api.browse.trashNotes.mutationOptions());
  const remove = (note: string, label: string) => {
    const event = newEventId();
    trashNotes.mutate(
      { event, notes: [note], trashed: true },
      { onSuccess: () => undoable.show({ deed: event, text: t('notes.trashed', { label }) }) },
    );
  };
  const isSearched = words !== '';
  return (
    <Page
      title={title}
      lede={t('notes.deck.notes', { count: total })}
      back={{ href: PATHS.notes, label: t('notes.title') }}
      actions={
        <>
          {total > 0 && (
            <LinkButton href={reviewPath({ unit: `own/${deck}` })}>{t('cards.review-unit')}</LinkButton>
          )}
          <LinkButton href={newNotePath({ deck })} variant="primary" icon="plus">
            {t('notes.new')}
          </LinkButton>
        </>
      }
    >
      {(total > SEARCHABLE || isSearched) && (
        <div className={styles.find}>
          <SearchField
            label={t('notes.find')}
            placeholder={t('notes.find')}
            value={words}
            onChange={onSearch}
            maxLength={TEXT_CHARS.find}
          />
        </div>
      )}
      {trashNotes.error ? (
        <SaveFailure
          error={trashNotes.error}
          title={t('notes.not-trashed')}
          onRetry={() => trashNotes.variables && trashNotes.mutate(trashNotes.variables)}
        />
      ) : null}
      {total === 0 && isSearched && <p className={styles.nothing}>{t('notes.find.none', { words })}</p>}
      {total === 0 && !isSearched && (
        <EmptyState title={t('notes.deck.empty')}>
          <p>{t('notes.deck.empty.text')}</p>
        </EmptyState>
      )}
      <NoteList notes={notes} onRemove={remove} />
      {further && <div className={styles.further}>{further}</div>}
      <UndoToast undoable={undoable} />
    </Page>
  );
}
