import type { Sort } from '#core/search/sort-rows.ts';
import { t } from '#renderer/i18n/t.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { MenuButton, MenuEntry, MenuLine, Submenu } from '#renderer/ui/menu.tsx';
import { COLUMN_NAMES, COLUMNS, type Column } from './columns.ts';
import type { ListAsk } from './use-live-list.ts';

interface ViewMenuProps {
  ask: ListAsk;
  columns: readonly Column[];
  onSort: (sort: Sort, descending: boolean) => void;
  onColumns: (columns: readonly Column[]) => void;
}

const SORTS: readonly Sort[] = ['pack', 'label', ...COLUMNS, 'flag'];

/** By what the list is sorted, and which columns it has. */
export function ViewMenu({ ask, columns, onSort, onColumns }: ViewMenuProps) {
  const chosen = (isChosen: boolean) => (isChosen ? { sign: <Icon name="check" size={15} /> } : {});
  const state = (isChosen: boolean) => (isChosen ? t('browse.view.chosen') : undefined);
  const toggle = (column: Column) =>
    onColumns(COLUMNS.filter((each) => (each === column) !== columns.includes(each)));
  return (
    <MenuButton label={t('browse.view')} icon="settings">
      <Submenu label={t('browse.view.sort')}>
        {SORTS.map((sort) => (
          <MenuEntry
            key={sort}
            label={t(COLUMN_NAMES[sort])}
            {...chosen(ask.sort === sort)}
            {...describe(state(ask.sort === sort))}
            onAction={() => onSort(sort, sort === ask.sort && ask.descending)}
          />
        ))}
        <MenuLine />
        <MenuEntry
          label={t('browse.view.descending')}
          {...chosen(ask.descending)}
          {...describe(state(ask.descending))}
          onAction={() => onSort(ask.sort, !ask.descending)}
        />
      </Submenu>
      <Submenu label={t('browse.view.columns')}>
        {COLUMNS.map((column) => (
          <MenuEntry
            key={column}
            label={t(COLUMN_NAMES[column])}
            {...chosen(columns.includes(column))}
            {...describe(state(columns.includes(column)))}
            onAction={() => toggle(column)}
          />
        ))}
      </Submenu>
    </MenuButton>
  );
}

/** A sign is not heard: the word for it is. */
function describe(description: string | undefined): { description?: string } {
  return description === undefined ? {} : { description };
}
