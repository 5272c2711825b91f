import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { saveText } from '#renderer/ui/save-text.ts';
import type { AnalysisChoice } from './analysis-scope.tsx';
import styles from './save-analysis.module.css';

/** Saves the questions with all their figures for a spreadsheet. */
export function SaveAnalysis({ scope: { unit, mode } }: { scope: AnalysisChoice }) {
  const queryClient = useQueryClient();
  const [told, setTold] = useState<string>();
  const save = async () => {
    try {
      const input = { unit, ...(mode === undefined ? {} : { mode }) };
      const query = api.quiz.exportItemAnalysis.queryOptions({ input, staleTime: 0 });
      const { name, text } = await queryClient.fetchQuery(query);
      // A spreadsheet takes a file without the mark for one in an old encoding of its country.
      saveText(name, `\uFEFF${text}`, 'text/csv;charset=utf-8');
      setTold(t('analysis.saved', { name }));
    } catch (error) {
      setTold(describeError(error));
    }
  };
  return (
    <div className={styles.save}>
      <Button size="small" variant="quiet" onPress={() => void save()}>
        {t('analysis.save')}
      </Button>
      <p className={styles.told} role="status">
        {told}
      </p>
    </div>
  );
}
