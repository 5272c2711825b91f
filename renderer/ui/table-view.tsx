import type { ReactNode } from 'react';
import { t } from '#renderer/i18n/t.ts';
import { Disclosure } from './disclosure.tsx';
import styles from './table-view.module.css';

interface TableViewProps {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** What can be done with the table. */
  action?: ReactNode;
}

/** More rows than this stand side by side on paper. */
const LONG = 16;

/** The figures of a chart as a table, closed until asked for. */
export function TableView({ caption, head, rows, action }: TableViewProps) {
  return (
    <Disclosure title={<span className={styles.title}>{t('ui.table')}</span>}>
      <div
        className={styles.scroll}
        tabIndex={0}
        role="region"
        aria-label={caption}
        data-columns={rows.length > LONG ? head.length : undefined}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...rest], row) => (
              <tr key={`${row} ${first}`}>
                <th scope="row">{first}</th>
                {rest.map((value, index) => (
                  <td key={head[index + 1]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </Disclosure>
  );
}
