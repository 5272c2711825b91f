import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ExportFormat } from '#core/exchange/formats.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { saveText } from '#renderer/ui/save-text.ts';
import { fetchExport } from './fetch-export.ts';
import styles from './your-data.module.css';

const CHOICES = [
  { format: 'json', title: 'your-data.export.json', text: 'your-data.export.json.text' },
  { format: 'reviews', title: 'your-data.export.reviews', text: 'your-data.export.reviews.text' },
  { format: 'answers', title: 'your-data.export.answers', text: 'your-data.export.answers.text' },
  { format: 'notes', title: 'your-data.export.notes', text: 'your-data.export.notes.text' },
  { format: 'xapi', title: 'your-data.export.xapi', text: 'your-data.export.xapi.text' },
] as const;

const isTable = (format: ExportFormat) => format !== 'json' && format !== 'xapi';

/** Everything the learner did, as files to take along. */
export function ExportSection() {
  const [share, setShare] = useState(0);
  const save = useMutation({
    mutationFn: async (format: ExportFormat) => {
      setShare(0);
      const parts = await fetchExport(format, setShare);
      const day = new Date().toISOString().slice(0, 10);
      const name = `common-orbit-${format === 'json' ? 'everything' : format}-${day}`;
      // The mark in front tells spreadsheets that the letters are UTF-8.
      if (isTable(format)) saveText(`${name}.csv`, ['\uFEFF', ...parts], 'text/csv;charset=utf-8');
      else saveText(`${name}.json`, parts, 'application/json');
    },
  });
  // One at a time; the buttons stay, for one that went out of reach would drop the focus.
  const start = (format: ExportFormat) => {
    if (!save.isPending) save.mutate(format);
  };
  return (
    <div className={styles.group}>
      <p>{t('your-data.export.intro')}</p>
      {save.error && <Banner tone="bad">{describeError(save.error)}</Banner>}
      <ul className={styles.backups} aria-label={t('your-data.export')}>
        {CHOICES.map(({ format, title, text }) => (
          <li key={format} className={styles.backup}>
            <div className={styles.words}>
              <p>{t(title)}</p>
              <p className={styles.explanation}>{t(text)}</p>
              {save.isPending && save.variables === format && (
                <ProgressBar label={t('your-data.export.under-way')} value={share} />
              )}
              {save.isSuccess && save.variables === format && (
                <p role="status">{t('your-data.export.done')}</p>
              )}
            </div>
            <Button
              size="small"
              aria-label={t('your-data.export.save.label', { title: t(title) })}
              onPress={() => start(format)}
            >
              {t('your-data.export.save')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
