import { useState, type ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import type { ItemFiguresView } from '#core/contract/item-analysis.ts';
import { mostChosenWrong } from '#core/report/most-chosen-wrong.ts';
import { t } from '#renderer/i18n/t.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { ChoiceWords } from './choice-words.tsx';
import { differenceOf, ENOUGH_ATTEMPTS, shareOf } from './figures.ts';
import { ITEM_COLUMNS, sortItems, type ItemColumn, type ItemOrder } from './sort-items.ts';
import styles from './item-table.module.css';

const NAMES = {
  question: 'analysis.question',
  asked: 'analysis.asked',
  facility: 'analysis.facility',
  discrimination: 'analysis.discrimination',
  wrong: 'analysis.wrong',
} as const satisfies Record<ItemColumn, string>;

/** The questions with what matters first of each; sorted by any column. */
export function ItemTable({ items }: { items: readonly ItemFiguresView[] }) {
  const [order, setOrder] = useState<ItemOrder>({ column: 'question', direction: 'ascending' });
  return (
    <Table
      aria-label={t('analysis.questions')}
      sortDescriptor={order}
      onSortChange={({ column, direction }) => {
        const chosen = ITEM_COLUMNS.find((each) => each === column);
        if (chosen) setOrder({ column: chosen, direction });
      }}
      className={styles.table}
    >
      <TableHeader className={styles.head}>
        {ITEM_COLUMNS.map((column) => (
          <Column
            key={column}
            id={column}
            isRowHeader={column === 'question'}
            allowsSorting
            className={styles.name}
            data-column={column}
          >
            {t(NAMES[column])}
            <span className={styles.arrow}>
              <Icon name="down" size={13} />
            </span>
          </Column>
        ))}
      </TableHeader>
      <TableBody className={styles.body}>
        {sortItems(items, order).map((item) => (
          <Row key={item.item} id={item.item} className={styles.row}>
            <Cell className={styles.question}>
              <RichText nodes={item.stem} />
            </Cell>
            <Figure column="asked">{item.asked}</Figure>
            <Figure column="facility">{shareOf(item.facility)}</Figure>
            <Figure column="discrimination" isRough={item.asked < ENOUGH_ATTEMPTS}>
              {differenceOf(item.discrimination, item.asked)}
            </Figure>
            <Cell className={styles.wrong}>
              <Label column="wrong" />
              <MostChosenWrong item={item} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

interface FigureProps {
  column: ItemColumn;
  /** From few attempts: shown more quietly. */
  isRough?: boolean;
  children: ReactNode;
}

function Figure({ column, isRough, children }: FigureProps) {
  return (
    <Cell className={styles.figure} data-rough={isRough || undefined}>
      <Label column={column} />
      <span>{children}</span>
    </Cell>
  );
}

/** Names a figure where the columns stand below each other. */
function Label({ column }: { column: ItemColumn }) {
  return <span className={styles.label}>{t(NAMES[column])}</span>;
}

function MostChosenWrong({ item: { choices, answered, kind } }: { item: ItemFiguresView }) {
  const wrong = mostChosenWrong(choices);
  if (wrong) {
    return (
      <span>
        <ChoiceWords choice={wrong} />{' '}
        <span className={styles.times}>{t('analysis.times', { chosen: wrong.chosen })}</span>
      </span>
    );
  }
  const isCounted = kind !== 'ordering' && answered > 0;
  return <span className={styles.times}>{isCounted ? t('analysis.none-wrong') : t('analysis.unknown')}</span>;
}
