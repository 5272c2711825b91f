import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { describeError } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import styles from './loaded.module.css';

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

/** What a read gives: the content, a quiet line while it takes long, or a sentence and another try. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <div className={styles.frame}>
        <Banner
          tone="bad"
          action={
            <Button size="small" onPress={() => void query.refetch()}>
              {t('ui.try-again')}
            </Button>
          }
        >
          {describeError(query.error)}
        </Banner>
      </div>
    );
  }
  return (
    <p className={`${styles.frame} ${styles.pending}`} role="status">
      {t('ui.opening')}
    </p>
  );
}
