import { t } from '#renderer/i18n/t.ts';
import { Headline } from '#renderer/ui/headline.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { writeColumns, type Column } from './columns.ts';
import type { ListAsk, LiveList } from './use-live-list.ts';
import { ViewMenu } from './view-menu.tsx';
import styles from './browse-screen.module.css';

interface BrowseHeaderProps {
  list: LiveList;
  ask: ListAsk;
  columns: readonly Column[];
  onColumns: (columns: readonly Column[]) => void;
  onSort: (change: Pick<ListAsk, 'sort' | 'descending'>) => void;
}

/** How many cards are found, said too when it changes, and how the list is shown. */
export function BrowseHeader({ list, ask, columns, onColumns, onSort }: BrowseHeaderProps) {
  const { ask: shown, total } = list;
  const found =
    shown?.query === '' ? t('browse.headline', { count: total }) : t('browse.found', { count: total });
  return (
    <header className={styles.header}>
      <div>
        <p className={styles.back}>
          <TextLink href={PATHS.cards}>{t('app.nav.cards')}</TextLink>
        </p>
        <Headline>{shown ? found : t('browse.title')}</Headline>
        <LiveText>{shown ? found : ''}</LiveText>
      </div>
      <ViewMenu
        ask={ask}
        columns={columns}
        onSort={(sort, descending) => onSort({ sort, descending })}
        onColumns={(next) => {
          onColumns(next);
          writeColumns(localStorage, next);
        }}
      />
    </header>
  );
}
