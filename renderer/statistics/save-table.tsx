import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { StatisticsTable } from '#core/report/statistics-csv.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { saveText } from '#renderer/ui/save-text.ts';
import { toInput, type Scope } from './scope.ts';
import styles from './save-table.module.css';

/** Saves one table for a spreadsheet. */
export function SaveTable({ table, scope }: { table: StatisticsTable; scope: Scope }) {
  const queryClient = useQueryClient();
  const [told, setTold] = useState<string>();
  const save = async () => {
    try {
      const input = { table, ...toInput(scope) };
      const query = api.statistics.exportStatistics.queryOptions({ input, staleTime: 0 });
      const { name, text } = await queryClient.fetchQuery(query);
      // A spreadsheet takes a file without the mark for one in an old encoding of its country.
      saveText(name, `\uFEFF${text}`, 'text/csv;charset=utf-8');
      setTold(t('statistics.saved', { name }));
    } catch (error) {
      setTold(describeError(error));
    }
  };
  return (
    <div className={styles.save}>
      <Button size="small" variant="quiet" onPress={() => void save()}>
        {t('statistics.save')}
      </Button>
      <p className={styles.told} role="status">
        {told}
      </p>
    </div>
  );
}
