import { describeError } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';

interface SaveFailureProps {
  error: unknown;
  /** What was not taken, e.g. "Your rating was not saved". */
  title: string;
  /** What happened and what is safe; told by the error where it is left out. */
  text?: string | undefined;
  /** Sends the same deed again, under the same id. */
  onRetry: () => void;
  /** What the button says where it does something else, because the same again would mend nothing. */
  retryLabel?: string;
  /** Where it takes the place of the control that had the focus. */
  autoFocus?: boolean;
}

/** A write that failed: what happened, what is safe, and another try. */
export function SaveFailure({
  error,
  title,
  text,
  onRetry,
  retryLabel,
  autoFocus = false,
}: SaveFailureProps) {
  return (
    <Banner
      tone="bad"
      title={title}
      action={
        <Button size="small" autoFocus={autoFocus} onPress={onRetry}>
          {retryLabel ?? t('ui.try-again')}
        </Button>
      }
    >
      {text ?? describeError(error)}
    </Banner>
  );
}
