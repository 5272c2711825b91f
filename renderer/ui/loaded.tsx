import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { describeError } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from './button.tsx';
import { Page } from './page.tsx';
import styles from './loaded.module.css';

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

/** What a read gives: the content, a quiet line while it takes long, or a sentence and another try. Stands for a whole screen. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <Page title={t('ui.not-opened')} lede={describeError(query.error)} width="reading">
        <Button variant="primary" onPress={() => void query.refetch()}>
          {t('ui.try-again')}
        </Button>
      </Page>
    );
  }
  return (
    <p className={`${styles.frame} ${styles.pending}`} role="status">
      {t('ui.opening')}
    </p>
  );
}
