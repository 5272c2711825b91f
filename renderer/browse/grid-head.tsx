import { t } from '#renderer/i18n/t.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { Sort } from '#core/search/sort-rows.ts';
import { COLUMN_NAMES, type Column } from './columns.ts';
import type { ListAsk } from './use-live-list.ts';
import styles from './card-grid.module.css';

interface GridHeadProps {
  columns: readonly Column[];
  /** Their widths, those of the rows. */
  template: string;
  ask: ListAsk | undefined;
  areAllChosen: boolean;
  onChooseAll: () => void;
  onSort: (sort: Sort) => void;
}

/** The names of the columns, each a button that sorts by it, then the other way round, then in pack order again. */
export function GridHead({ columns, template, ask, areAllChosen, onChooseAll, onSort }: GridHeadProps) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow} style={{ gridTemplateColumns: template }}>
        <div role="columnheader" className={styles.choice}>
          <button
            type="button"
            className={styles.chooseAll}
            aria-label={areAllChosen ? t('browse.choose-none') : t('browse.choose-all')}
            onClick={onChooseAll}
          >
            <span className={styles.box} data-chosen={areAllChosen || undefined}>
              {areAllChosen && <Icon name="check" size={13} />}
            </span>
          </button>
        </div>
        {(['label', ...columns] as const).map((column) => {
          const isSorted = ask?.sort === column;
          return (
            <div
              key={column}
              role="columnheader"
              aria-sort={isSorted ? (ask.descending ? 'descending' : 'ascending') : 'none'}
              className={styles.headCell}
              data-column={column}
            >
              <button type="button" className={styles.sort} onClick={() => onSort(column)}>
                {t(COLUMN_NAMES[column])}
                {isSorted && (
                  <span className={styles.arrow} data-descending={ask.descending || undefined}>
                    <Icon name="down" size={13} />
                  </span>
                )}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
