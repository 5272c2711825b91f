import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OwnDeck, OwnDecks } from '#core/contract/notes.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { Banner } from '#renderer/ui/banner.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { MenuButton, MenuEntry } from '#renderer/ui/menu.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { deckPath, newNotePath, notesTrashPath, PATHS, reviewPath } from '#renderer/ui/paths.ts';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import { unsavedStore } from '#renderer/ui/unsaved-store.ts';
import { UndoToast, useUndoable } from '#renderer/ui/undo-toast.tsx';
import { DeckDialog } from './deck-dialog.tsx';
import { NEW_DRAFT, readDraft } from './draft-store.ts';
import styles from './notes-screen.module.css';

/** The learner's own decks. */
export function NotesScreen() {
  const query = useQuery(api.notes.getDecks.queryOptions());
  return <Loaded query={query}>{(own) => <Decks own={own} />}</Loaded>;
}

function Decks({ own }: { own: OwnDecks }) {
  /** The deck being named; null for a new one. */
  const [named, setNamed] = useState<OwnDeck | null>();
  const [hasUnsaved] = useState(() => readDraft(unsavedStore(), NEW_DRAFT) !== undefined);
  const undoable = useUndoable();
  const removeDeck = useMutation(api.notes.removeDeck.mutationOptions());
  const remove = (deck: OwnDeck) => {
    const event = newEventId();
    removeDeck.mutate(
      { event, deck: deck.deck },
      {
        onSuccess: () =>
          undoable.show({
            deed: event,
            text: t('notes.deck.removed', { title: deck.title, count: deck.notes }),
          }),
      },
    );
  };
  const { decks, trashed } = own;
  const isEmpty = decks.length === 0;
  return (
    <Page
      title={isEmpty ? t('notes.none') : t('notes.headline', { decks: decks.length })}
      lede={isEmpty ? undefined : t('notes.lede')}
      back={{ href: PATHS.cards, label: t('app.nav.cards') }}
      actions={
        <>
          <Button icon="plus" onPress={() => setNamed(null)}>
            {t('notes.deck.new')}
          </Button>
          {!isEmpty && (
            <LinkButton href={newNotePath()} variant="primary" icon="plus">
              {t('notes.new')}
            </LinkButton>
          )}
        </>
      }
    >
      {removeDeck.error ? (
        <SaveFailure
          error={removeDeck.error}
          title={t('notes.deck.not-removed')}
          onRetry={() => removeDeck.variables && removeDeck.mutate(removeDeck.variables)}
        />
      ) : null}
      {hasUnsaved && (
        <div className={styles.unsaved}>
          <Banner
            tone="info"
            action={
              <LinkButton href={newNotePath()} size="small">
                {t('notes.unsaved.go-on')}
              </LinkButton>
            }
          >
            {t('notes.unsaved')}
          </Banner>
        </div>
      )}
      {isEmpty ? (
        <EmptyState
          title={t('notes.none.title')}
          action={
            <LinkButton href={newNotePath()} variant="primary" icon="plus">
              {t('notes.new')}
            </LinkButton>
          }
        >
          <p>{t('notes.none.text')}</p>
        </EmptyState>
      ) : (
        <ul className={styles.decks}>
          {decks.map((deck) => (
            <DeckRow
              key={deck.deck}
              deck={deck}
              onRename={() => setNamed(deck)}
              onRemove={() => remove(deck)}
            />
          ))}
        </ul>
      )}
      {trashed > 0 && (
        <p className={styles.trash}>
          <TextLink href={notesTrashPath()}>{t('notes.trash.link', { count: trashed })}</TextLink>
        </p>
      )}
      {named !== undefined && <DeckDialog deck={named} onClose={() => setNamed(undefined)} />}
      <UndoToast undoable={undoable} />
    </Page>
  );
}

interface DeckRowProps {
  deck: OwnDeck;
  onRename: () => void;
  onRemove: () => void;
}

function DeckRow({ deck, onRename, onRemove }: DeckRowProps) {
  const { title, notes, cards } = deck;
  return (
    <li className={styles.deck}>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <TextLink href={deckPath(deck.deck)}>{title}</TextLink>
        </h2>
        <p className={styles.counts}>
          <span>{t('notes.deck.notes', { count: notes })}</span>
          <span>{t('notes.deck.cards', { count: cards.total })}</span>
          {cards.due > 0 && <span className={styles.due}>{t('notes.deck.due', { count: cards.due })}</span>}
          {cards.total > cards.started && (
            <span>{t('notes.deck.fresh', { count: formatNumber(cards.total - cards.started) })}</span>
          )}
        </p>
      </div>
      {cards.total > 0 && (
        <LinkButton href={reviewPath({ unit: `own/${deck.deck}` })} size="small">
          {t('cards.review-unit')}
        </LinkButton>
      )}
      <MenuButton label={t('notes.deck.menu', { title })} icon="more">
        <MenuEntry label={t('notes.deck.rename')} onAction={onRename} />
        <MenuEntry
          label={t('notes.deck.remove')}
          description={t('notes.deck.remove.why')}
          onAction={onRemove}
        />
      </MenuButton>
    </li>
  );
}
