import { Component, type ReactNode } from 'react';
import { describeError } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';

interface ErrorBoundaryState {
  error?: unknown;
}

/** Keeps the frame standing when a screen breaks: a sentence and a way back instead of an empty window. */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <Page title={t('app.broken')} lede={describeError(error)} width="reading">
        <LinkButton href={PATHS.today} variant="primary">
          {t('today.back')}
        </LinkButton>
      </Page>
    );
  }
}
