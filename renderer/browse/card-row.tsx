import type { CSSProperties, MouseEvent } from 'react';
import type { BrowseRow } from '#core/contract/browse.ts';
import { t } from '#renderer/i18n/t.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { Column } from './columns.ts';
import { describeCell, describeDue, describeState } from './describe-row.ts';
import { RowSigns } from './row-signs.tsx';
import styles from './card-grid.module.css';

/** What a press means: look at the card, choose it or leave it out, or choose all up to it. */
export type RowPress = 'open' | 'toggle' | 'extend';

interface CardRowProps {
  place: number;
  /** Undefined until it has come. */
  row: BrowseRow | undefined;
  columns: readonly Column[];
  isNarrow: boolean;
  isActive: boolean;
  isChosen: boolean;
  style: CSSProperties;
  onPress: (how: RowPress) => void;
}

/** One card of the list: on one line with columns, or on two where there is no room for them. */
export function CardRow(props: CardRowProps) {
  const { place, row, columns, isNarrow, isActive, isChosen, style, onPress } = props;
  const press = (event: MouseEvent<HTMLElement>) => {
    const isChoice = event.target instanceof Element && event.target.closest('[data-choice]') !== null;
    onPress(event.shiftKey ? 'extend' : isChoice || event.ctrlKey || event.metaKey ? 'toggle' : 'open');
  };
  return (
    // The keys are those of the grid, which points at its rows.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={`card-row-${place}`}
      role="row"
      aria-rowindex={place + 2}
      aria-selected={isChosen}
      className={styles.row}
      data-active={isActive || undefined}
      style={style}
      onMouseDown={(event) => {
        // A range is not a selection of text.
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={press}
    >
      <div role="gridcell" className={styles.choice} data-choice>
        <span className={styles.box} data-chosen={isChosen || undefined}>
          {isChosen && <Icon name="check" size={13} />}
        </span>
      </div>
      {!row && (
        <div role="gridcell" className={styles.coming}>
          {t('browse.coming')}
        </div>
      )}
      {row && isNarrow && <NarrowCells row={row} />}
      {row && !isNarrow && (
        <>
          <div role="gridcell" className={styles.label}>
            <span className={styles.words} data-orphan={row.isOrphan || undefined}>
              {row.label}
            </span>
            <RowSigns row={row} />
          </div>
          {columns.map((column) => (
            <div
              key={column}
              role="gridcell"
              className={styles.cell}
              data-column={column}
              data-due={(column === 'due' && row.isDue) || undefined}
            >
              {describeCell(row, column)}
            </div>
          ))}
        </>
      )}
    </div>
  );
}

function NarrowCells({ row }: { row: BrowseRow }) {
  const facts = [
    row.deck?.title,
    describeState(row),
    row.memory && !row.isSuspended ? describeDue(row.memory.dueInDays) : undefined,
  ];
  return (
    <div role="gridcell" className={styles.lines}>
      <span className={styles.words} data-orphan={row.isOrphan || undefined}>
        {row.label}
      </span>
      <span className={styles.second}>
        <RowSigns row={row} />
        <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
      </span>
    </div>
  );
}
