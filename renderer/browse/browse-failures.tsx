import { describeError } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import type { CardDeeds } from './use-card-deeds.ts';

interface BrowseFailuresProps {
  /** Why something could not be read; undefined or null where all could. */
  reading: unknown;
  onReadAgain: () => void;
  deeds: CardDeeds;
}

/** What did not come about, and another try. */
export function BrowseFailures({ reading, onReadAgain, deeds }: BrowseFailuresProps) {
  return (
    <>
      {Boolean(reading) && (
        <Banner
          tone="bad"
          action={
            <Button size="small" onPress={onReadAgain}>
              {t('ui.try-again')}
            </Button>
          }
        >
          {describeError(reading)}
        </Banner>
      )}
      {Boolean(deeds.error) && (
        <SaveFailure error={deeds.error} title={t('browse.not-done')} onRetry={deeds.retry} />
      )}
    </>
  );
}
