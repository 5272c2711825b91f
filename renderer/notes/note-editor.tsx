import { useState } from 'react';
import { useLocation } from 'wouter';
import type { OwnDecks, OwnNoteView } from '#core/contract/notes.ts';
import { TEXT_CHARS } from './limits.ts';
import { errorCode } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { Columns, Page } from '#renderer/ui/page.tsx';
import { deckPath, notePath, PATHS } from '#renderer/ui/paths.ts';
import { isMac } from '#renderer/ui/platform.ts';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Toast } from '#renderer/ui/toast.tsx';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { WordsField } from '#renderer/ui/words-field.tsx';
import { CardPreviews } from './card-previews.tsx';
import { findFaults, nextDraft, type Draft } from './draft.ts';
import { KINDS, kindName } from './kinds.ts';
import { placePath, type LessonPlace } from './lesson-place.ts';
import { NoteFields } from './note-fields.tsx';
import { useDraft } from './use-draft.ts';
import { useSaveNote } from './use-save-note.ts';
import styles from './note-editor.module.css';

interface NoteEditorProps {
  /** Under which unsaved text is kept. */
  name: string;
  own: OwnDecks;
  /** Absent for a new one. */
  note?: OwnNoteView;
  /** The paragraph a new one is made from. */
  from?: LessonPlace;
  initial: Draft;
}

/** One note, with the cards it makes beside it. Control and Enter save it; a new one is followed by the next. */
export function NoteEditor({ name, own, note, from, initial }: NoteEditorProps) {
  const [, navigate] = useLocation();
  const { draft, isChanged, isRestored, change, restart } = useDraft(name, initial, own.decks);
  const [areFaultsShown, setFaultsShown] = useState(false);
  const [saved, setSaved] = useState<OwnNoteView>();
  const [round, setRound] = useState(0);
  const saving = useSaveNote(note, (kept) => {
    // Forgotten before the screen goes: what is kept of a draft outlives it.
    restart(note ? draft : nextDraft({ ...draft, deck: kept.deck }));
    setFaultsShown(false);
    if (note) return leave(() => navigate(deckPath(kept.deck)));
    setSaved(kept);
    setRound((count) => count + 1);
  });
  const faults = findFaults(draft);
  const save = () => {
    setFaultsShown(true);
    setSaved(undefined);
    if (faults.size === 0) saving.save(draft);
    else document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };
  useShortcuts({ 'mod+Enter': save });
  const deck = own.decks.find((each) => each.deck === draft.deck);
  const isConflict = errorCode(saving.error) === 'conflict' && note !== undefined;

  return (
    <Page
      title={note ? t('notes.edit') : t('notes.new')}
      back={backFrom(from, deck)}
      actions={
        <Button
          variant="primary"
          shortcut={t(isMac() ? 'notes.key.save-mac' : 'notes.key.save')}
          isDisabled={saving.isPending}
          onPress={save}
        >
          {note?.isTrashed ? t('notes.save-restore') : t('notes.save')}
        </Button>
      }
    >
      <div className={styles.notices}>
        {saving.error ? (
          <SaveFailure
            error={saving.error}
            title={t('notes.not-saved')}
            onRetry={() => saving.save(draft)}
            {...(isConflict
              ? { retryLabel: t('notes.save-over'), onRetry: () => saving.save(draft, { isOver: true }) }
              : {})}
          />
        ) : null}
        {note?.isTrashed && <Banner tone="info">{t('notes.in-trash')}</Banner>}
        {isRestored && (
          <Banner
            tone="info"
            action={
              <Button size="small" onPress={() => restart(initial)}>
                {t('notes.discard')}
              </Button>
            }
          >
            {t('notes.restored')}
          </Banner>
        )}
      </div>
      <Columns aside={<CardPreviews draft={draft} />}>
        <div className={styles.form}>
          <div className={styles.row}>
            <Select
              label={t('notes.kind')}
              value={draft.kind}
              onChange={(kind) => change({ kind: KINDS.find((each) => each === kind) ?? 'basic' })}
              options={KINDS.map((kind) => ({ value: kind, label: kindName(kind) }))}
            />
            {own.decks.length > 0 && (
              <Select
                label={t('notes.deck')}
                value={draft.deck}
                onChange={(value) => change({ deck: value })}
                options={own.decks.map(({ deck: value, title }) => ({ value, label: title }))}
              />
            )}
          </div>
          <NoteFields
            key={round}
            draft={draft}
            faults={areFaultsShown ? faults : new Map()}
            highestNumber={note?.highestNumber ?? 0}
            onChange={change}
          />
          <WordsField
            label={t('notes.tags')}
            description={t('notes.tags.why')}
            values={draft.tags}
            onChange={(tags) => change({ tags })}
            suggestions={own.tags}
            maxLength={TEXT_CHARS.tag}
            areSingleWords
          />
        </div>
      </Columns>
      {saved && !isChanged && (
        <Toast
          onClose={() => setSaved(undefined)}
          action={
            <>
              {from && <TextLink href={placePath(from)}>{t('notes.to-lesson')}</TextLink>}
              <TextLink href={notePath(saved.note)}>{t('notes.edit-again')}</TextLink>
            </>
          }
        >
          {t('notes.saved')}
        </Toast>
      )}
    </Page>
  );
}

/** Where the editor was come to from: a paragraph of a lesson, or else the deck. */
function backFrom(from: LessonPlace | undefined, deck: OwnDecks['decks'][number] | undefined) {
  if (from) return { href: placePath(from), label: t('notes.to-lesson') };
  return deck
    ? { href: deckPath(deck.deck), label: deck.title }
    : { href: PATHS.notes, label: t('notes.title') };
}

/** Back to the screen the note was opened from, a review for one; `otherwise` where there is none, or none is known of. */
function leave(otherwise: () => void): void {
  if (window.navigation?.canGoBack) window.history.back();
  else otherwise();
}
