import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { BrowseFailures } from './browse-failures.tsx';
import { BrowseHeader } from './browse-header.tsx';
import { CardGrid } from './card-grid.tsx';
import { CardPreview } from './card-preview.tsx';
import { readColumns } from './columns.ts';
import { DeedDialogs } from './deed-dialogs.tsx';
import { DeedMenu } from './deed-menu.tsx';
import { DoneNote } from './done-note.tsx';
import { nextSort } from './next-sort.ts';
import { SearchBar } from './search-bar.tsx';
import { searchForChosen } from './search-for-chosen.ts';
import { SearchList } from './search-list.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useCardActions } from './use-card-actions.ts';
import { useCardDeeds } from './use-card-deeds.ts';
import { useListAddress } from './use-list-address.ts';
import { useLiveList } from './use-live-list.ts';
import { useSearches } from './use-searches.ts';
import { useSelection } from './use-selection.ts';
import { useWidth } from './use-width.ts';
import styles from './browse-screen.module.css';

/** Room for the saved searches and for a card beside the list, rem of the screen's width. */
const WITH_SEARCHES = 76;
const WITH_PREVIEW = 56;
const NARROW = 40;

/** Every card there is: found by a search, looked at, and changed many at a time. */
export function BrowseScreen() {
  const screen = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const width = useWidth(screen);
  const [ask, change] = useListAddress();
  const list = useLiveList(ask);
  const [selectionError, setSelectionError] = useState<unknown>();
  const selection = useSelection(list.ask, list.total, setSelectionError);
  const deeds = useCardDeeds();
  const chosen = useMemo(() => [...selection.chosen], [selection.chosen]);
  const chosenActions = useCardActions(deeds, chosen);
  const [active, setActive] = useState<string>();
  const [opened, setOpened] = useState<string>();
  const looked = opened ?? active;
  const lookedAt = useMemo(() => (looked === undefined ? [] : [looked]), [looked]);
  const cardActions = useCardActions(deeds, lookedAt);
  const [columns, setColumns] = useState(() => readColumns(localStorage));
  const searches = useSearches();
  const tags = useQuery(api.notes.getDecks.queryOptions()).data?.tags ?? [];
  const preview = useRef<HTMLElement>(null);

  useShortcuts({ 'mod+z': deeds.undo, '/': () => input.current?.focus() });

  const hasSearches = width >= WITH_SEARCHES;
  const hasPreview = width >= WITH_PREVIEW;
  const isSound = list.fault === null;
  const goTo = (query: string) => change({ query });
  const searchList = (
    <SearchList
      side={searches.side}
      query={ask.query}
      isSound={isSound}
      onChoose={goTo}
      onRemove={searches.remove}
    />
  );
  const menu = (
    <DeedMenu label={t('browse.preview.deeds')} actions={cardActions} isDisabled={Boolean(deeds.progress)} />
  );

  return (
    <div ref={screen} className={styles.screen}>
      <BrowseHeader list={list} ask={ask} columns={columns} onColumns={setColumns} onSort={change} />
      <SearchBar
        value={ask.query}
        onChange={goTo}
        fault={list.fault}
        input={input}
        searchList={hasSearches ? undefined : searchList}
        onLeaveDown={() => grid.current?.focus()}
      />
      <BrowseFailures
        reading={list.error ?? searches.error ?? selectionError}
        onReadAgain={list.retry}
        deeds={deeds}
      />
      <div
        className={styles.body}
        data-searches={hasSearches || undefined}
        data-preview={hasPreview || undefined}
      >
        {hasSearches && <aside className={styles.side}>{searchList}</aside>}
        <div className={styles.list}>
          <CardGrid
            list={list}
            columns={columns}
            selection={selection}
            onSort={(sort) => change(nextSort(ask, sort))}
            onActive={setActive}
            onOpen={(card) => {
              if (!hasPreview) setOpened(card);
              else if (document.activeElement === grid.current) preview.current?.focus();
            }}
            grid={grid}
          />
          {list.total === 0 && (list.ask || list.fault) && (
            <p className={styles.none}>{t(list.ask ? 'browse.none' : 'browse.unread')}</p>
          )}
          <DoneNote deeds={deeds} />
          <SelectionBar
            actions={chosenActions}
            deeds={deeds}
            search={searchForChosen(selection.chosen, selection.isAll ? list.ask?.query : undefined)}
            isNarrow={width < NARROW}
            onLeave={() => grid.current?.focus()}
            onClear={() => {
              selection.clear();
              grid.current?.focus();
            }}
          />
        </div>
        {hasPreview && (
          <section ref={preview} tabIndex={-1} aria-label={t('browse.preview')} className={styles.preview}>
            {active === undefined ? null : <CardPreview key={active} card={active} menu={menu} />}
          </section>
        )}
      </div>
      {opened !== undefined && (
        <Dialog title={t('browse.preview')} isOpen onOpenChange={() => setOpened(undefined)}>
          <CardPreview card={opened} menu={menu} />
        </Dialog>
      )}
      <DeedDialogs actions={chosenActions} today={list.today} side={searches.side} tags={tags} />
      <DeedDialogs actions={cardActions} today={list.today} side={searches.side} tags={tags} />
    </div>
  );
}
