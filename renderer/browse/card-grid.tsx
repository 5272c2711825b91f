import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { t } from '#renderer/i18n/t.ts';
import { CardRow } from './card-row.tsx';
import { fitColumns, gridTemplate, type Column } from './columns.ts';
import { GridHead } from './grid-head.tsx';
import { useRowsInSight } from './use-rows-in-sight.ts';
import { useRows, type ListAsk, type LiveList } from './use-live-list.ts';
import type { Selection } from './use-selection.ts';
import { remSize, useWidth } from './use-width.ts';
import styles from './card-grid.module.css';

/** Below this a card takes two lines instead of columns, rem. */
const NARROW = 40;
const ROW_HEIGHT = 2.5;
const TALL_ROW_HEIGHT = 4;
const HEAD_HEIGHT = 2.25;

interface CardGridProps {
  list: LiveList;
  columns: readonly Column[];
  selection: Selection;
  onSort: (sort: ListAsk['sort']) => void;
  /** A card is to be looked at: Enter, or a tap where there is no room for it beside the list. */
  onOpen: (card: string) => void;
  /** The card of the row the keyboard is at. */
  onActive: (card: string | undefined) => void;
  grid: RefObject<HTMLDivElement | null>;
}

/** The cards found, however many: only the rows in sight are drawn. Worked by the keys of a grid. */
export function CardGrid({ list, columns, selection, onSort, onOpen, onActive, grid }: CardGridProps) {
  const width = useWidth(grid);
  const { ask, total } = list;
  const { active, chosen } = selection;
  const isNarrow = width < NARROW;
  const shown = isNarrow ? [] : fitColumns(columns, width);
  const template = gridTemplate(shown, isNarrow);
  const rowHeight = (isNarrow ? TALL_ROW_HEIGHT : ROW_HEIGHT) * remSize();
  const headHeight = HEAD_HEIGHT * remSize();
  const { first, end, fitting, reveal } = useRowsInSight(grid, { total, rowHeight, headHeight });
  const rowAt = useRows(ask, first, end - 1);
  const activeCard = rowAt(active)?.card;
  const latest = useRef(onActive);
  useEffect(() => {
    latest.current = onActive;
  });
  useEffect(() => latest.current(activeCard), [activeCard]);
  // Another list begins at its top.
  useEffect(() => {
    grid.current?.scrollTo({ top: 0 });
  }, [ask, grid]);

  const move = (place: number, isExtending: boolean) => {
    const to = Math.max(0, Math.min(total - 1, place));
    if (isExtending) selection.extendTo(to);
    else selection.goTo(to);
    reveal(to);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const isMod = event.ctrlKey || event.metaKey;
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + fitting,
      PageUp: active - fitting,
      Home: 0,
      End: total - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) move(to, event.shiftKey);
    else if (event.key === ' ' && activeCard) selection.toggle(active, activeCard);
    else if (isMod && event.key.toLowerCase() === 'a') selection.chooseAll();
    else if (event.key === 'Escape' && chosen.size > 0) selection.clear();
    else if (event.key === 'Enter' && activeCard) onOpen(activeCard);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={grid}
      role="grid"
      aria-label={t('browse.list')}
      aria-rowcount={total + 1}
      aria-multiselectable
      aria-activedescendant={total > 0 ? `card-row-${active}` : undefined}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <GridHead
        columns={shown}
        template={template}
        ask={ask}
        areAllChosen={selection.isAll}
        onChooseAll={() => (selection.isAll ? selection.clear() : selection.chooseAll())}
        onSort={onSort}
      />
      <div role="rowgroup" className={styles.rows} style={{ blockSize: total * rowHeight }}>
        {Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset).map((index) => {
          const row = rowAt(index);
          return (
            <CardRow
              key={index}
              place={index}
              row={row}
              columns={shown}
              isNarrow={isNarrow}
              isActive={index === active}
              isChosen={row !== undefined && chosen.has(row.card)}
              style={{
                blockSize: rowHeight,
                transform: `translateY(${index * rowHeight}px)`,
                gridTemplateColumns: template,
              }}
              onPress={(how) => {
                if (!row) return;
                if (how === 'extend') selection.extendTo(index);
                else if (how === 'toggle') selection.toggle(index, row.card);
                else {
                  selection.goTo(index);
                  onOpen(row.card);
                }
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
