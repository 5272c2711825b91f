import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { saveText } from '#renderer/ui/save-text.ts';
import styles from './save-analysis.module.css';

/** Saves the steps of the curve for a spreadsheet. */
export function SaveCalibration() {
  const queryClient = useQueryClient();
  const [told, setTold] = useState<string>();
  const save = async () => {
    try {
      const query = api.quiz.exportCalibration.queryOptions({ staleTime: 0 });
      const { name, text } = await queryClient.fetchQuery(query);
      // A spreadsheet takes a file without the mark for one in an old encoding of its country.
      saveText(name, `\uFEFF${text}`, 'text/csv;charset=utf-8');
      setTold(t('calibration.saved', { name }));
    } catch (error) {
      setTold(describeError(error));
    }
  };
  return (
    <div className={styles.save}>
      <Button size="small" variant="quiet" onPress={() => void save()}>
        {t('calibration.save')}
      </Button>
      <p className={styles.told} role="status">
        {told}
      </p>
    </div>
  );
}
