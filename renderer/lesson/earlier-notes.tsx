import { useQuery } from '@tanstack/react-query';
import type { HighlightView } from '#core/contract/reading.ts';
import { api } from '#renderer/api/queries.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import styles from './earlier-notes.module.css';

interface EarlierNotesProps {
  highlight: HighlightView;
  /** Puts an earlier wording in place of the present one, which is then an earlier one itself. */
  onTake: (note: string) => void;
}

/** What a note said before, once it was written anew. */
export function EarlierNotes({ highlight, onTake }: EarlierNotesProps) {
  const input = { highlight: highlight.highlight };
  const { data } = useQuery(api.reading.getEarlierNotes.queryOptions({ input, staleTime: 0 }));
  if (!data || data.notes.length === 0) return null;
  return (
    <Disclosure title={t('lesson.mark.earlier', { count: data.notes.length })}>
      <ol className={styles.notes}>
        {data.notes.map(({ at, note }) => (
          <li key={at} className={styles.note}>
            <p className={styles.date}>
              {t('lesson.mark.earlier.date', {
                date: formatDate(at, 'medium'),
                time: formatDate(at, 'time'),
              })}
            </p>
            <p className={styles.text}>{note}</p>
            <Button size="small" variant="quiet" onPress={() => onTake(note)}>
              {t('lesson.mark.earlier.take')}
            </Button>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
