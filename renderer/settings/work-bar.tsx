import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';

const POLL_MS = 300;

/** How far the host is with a backup it looks through. */
export function WorkBar() {
  const { data } = useQuery(api.data.getWork.queryOptions({ refetchInterval: POLL_MS, staleTime: 0 }));
  return (
    <>
      <p role="status">{t('your-data.reading')}</p>
      <ProgressBar label={t('your-data.reading')} value={data?.share ?? 0} />
    </>
  );
}
