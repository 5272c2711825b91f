import { useState } from 'react';
import type { BrowseSide } from '#core/contract/browse.ts';
import { formatStudyDay } from '#core/time.ts';
import { formatIsoDate } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { WordsField } from '#renderer/ui/words-field.tsx';
import type { CardActions } from './use-card-actions.ts';
import styles from './deed-dialogs.module.css';

const MAX_DAYS_AHEAD = 3650;
const MAX_TAG_CHARACTERS = 60;

interface DeedDialogsProps {
  actions: CardActions;
  /** Study day of the host. */
  today: number;
  side: BrowseSide | undefined;
  /** Tags in use. */
  tags: readonly string[];
}

/** What is asked before a deed that needs a word more: tags, a day, a deck, or whether it is meant. */
export function DeedDialogs({ actions, today, side, tags }: DeedDialogsProps) {
  switch (actions.dialog) {
    case 'tags':
      return <TagsDialog actions={actions} tags={tags} />;
    case 'due':
      return <DueDialog actions={actions} today={today} />;
    case 'reset':
      return <ResetDialog actions={actions} />;
    case 'move':
      return <MoveDialog actions={actions} decks={side?.decks ?? []} />;
    case undefined:
      return null;
  }
}

function TagsDialog({ actions, tags }: { actions: CardActions; tags: readonly string[] }) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const close = () => actions.open(undefined);
  return (
    <Dialog
      title={t('browse.tags', { count: actions.cards.length })}
      isOpen
      onOpenChange={close}
      actions={
        <>
          <Button onPress={close}>{t('browse.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={added.length + removed.length === 0}
            onPress={() => actions.tag(added, removed)}
          >
            {t('browse.tags.save')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <WordsField
          label={t('browse.tags.add')}
          values={added}
          onChange={setAdded}
          suggestions={tags}
          maxLength={MAX_TAG_CHARACTERS}
          areSingleWords
        />
        <WordsField
          label={t('browse.tags.remove')}
          description={t('browse.tags.remove.text')}
          values={removed}
          onChange={setRemoved}
          suggestions={tags}
          maxLength={MAX_TAG_CHARACTERS}
          areSingleWords
        />
      </div>
    </Dialog>
  );
}

function DueDialog({ actions, today }: { actions: CardActions; today: number }) {
  const [days, setDays] = useState(0);
  const close = () => actions.open(undefined);
  return (
    <Dialog
      title={t('browse.due', { count: actions.cards.length })}
      isOpen
      onOpenChange={close}
      actions={
        <>
          <Button onPress={close}>{t('browse.cancel')}</Button>
          <Button variant="primary" onPress={() => actions.setDue(today + days)}>
            {t('browse.due.save')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <NumberField
          label={t('browse.due.days')}
          description={formatIsoDate(formatStudyDay(today + days), 'weekday')}
          value={days}
          minValue={0}
          maxValue={MAX_DAYS_AHEAD}
          step={1}
          onChange={setDays}
        />
        <p className={styles.text}>{t('browse.due.text')}</p>
      </div>
    </Dialog>
  );
}

function ResetDialog({ actions }: { actions: CardActions }) {
  const close = () => actions.open(undefined);
  return (
    <Dialog
      title={t('browse.reset', { count: actions.cards.length })}
      isOpen
      onOpenChange={close}
      actions={
        <>
          <Button onPress={close}>{t('browse.cancel')}</Button>
          <Button variant="primary" onPress={actions.reset}>
            {t('browse.reset.save')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{t('browse.reset.text')}</p>
    </Dialog>
  );
}

function MoveDialog({ actions, decks }: { actions: CardActions; decks: BrowseSide['decks'] }) {
  const [deck, setDeck] = useState(decks[0]?.deck ?? '');
  const title = decks.find((each) => each.deck === deck)?.title ?? '';
  const close = () => actions.open(undefined);
  const others = actions.cards.length > 0 && actions.notes.length < actions.cards.length;
  return (
    <Dialog
      title={t('browse.move', { count: actions.notes.length })}
      isOpen
      onOpenChange={close}
      actions={
        <>
          <Button onPress={close}>{t('browse.cancel')}</Button>
          <Button variant="primary" isDisabled={deck === ''} onPress={() => actions.move(deck, title)}>
            {t('browse.move.save')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Select
          label={t('browse.move.deck')}
          value={deck}
          onChange={setDeck}
          options={decks.map(({ deck: value, title: label }) => ({ value, label }))}
        />
        {others && <p className={styles.text}>{t('browse.move.text')}</p>}
      </div>
    </Dialog>
  );
}
