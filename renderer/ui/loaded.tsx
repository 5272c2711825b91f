import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { describeError, errorCode, type ErrorCode } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from './button.tsx';
import { Page } from './page.tsx';
import { PATHS } from './paths.ts';
import styles from './loaded.module.css';

/** Another try finds no more than the first. */
const HOPELESS: readonly ErrorCode[] = ['not-found', 'invalid-input'];

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
        {HOPELESS.includes(errorCode(query.error)) ? (
          <LinkButton href={PATHS.today} variant="primary">
            {t('today.back')}
          </LinkButton>
        ) : (
          <Button variant="primary" onPress={() => void query.refetch()}>
            {t('ui.try-again')}
          </Button>
        )}
      </Page>
    );
  }
  return (
    <p className={`${styles.frame} ${styles.pending}`} role="status">
      {t('ui.opening')}
    </p>
  );
}
