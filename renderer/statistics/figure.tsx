import type { ReactNode } from 'react';
import type { StatisticsTable } from '#core/report/statistics-csv.ts';
import { TableView } from '#renderer/ui/table-view.tsx';
import { SaveTable } from './save-table.tsx';
import type { Scope } from './scope.ts';
import styles from './figure.module.css';

interface FigureProps {
  title: string;
  /** What the chart shows. */
  text: string;
  /** Beside the title. */
  aside?: ReactNode;
  isWide?: boolean;
  /** The figures behind the chart; absent where there are none. */
  table?: {
    head: readonly string[];
    rows: readonly (readonly string[])[];
    /** What it is saved as, and of which scope. */
    name: StatisticsTable;
    scope: Scope;
  };
  /** The chart. */
  children?: ReactNode;
}

/** One subject of the statistics: a sentence that says what it shows, a chart, and a table of the same figures. */
export function Figure({ title, text, aside, isWide = false, table, children }: FigureProps) {
  return (
    <section className={styles.figure} data-wide={isWide || undefined}>
      <div className={styles.shown}>
        <div className={styles.head}>
          <h3 className={styles.title}>{title}</h3>
          {aside}
        </div>
        <p className={styles.text}>{text}</p>
        {children}
      </div>
      {table && (
        <TableView
          caption={title}
          head={table.head}
          rows={table.rows}
          action={<SaveTable table={table.name} scope={table.scope} />}
        />
      )}
    </section>
  );
}
