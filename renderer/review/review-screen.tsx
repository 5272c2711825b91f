import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { errorCode } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { useStatus } from '#renderer/api/use-status.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { practicePath } from '#renderer/ui/paths.ts';
import type { Scope } from './use-review.ts';
import { ReviewSession } from './review-session.tsx';

interface ReviewScreenProps {
  unit?: string | undefined;
  lesson?: string | undefined;
  /** A sitting out of turn. */
  cram?: string | undefined;
  /** As many cards as the plan of a day says. */
  sitting?: string | undefined;
}

/** Cards one after another: everything due, those of one unit or lesson, or those picked for a sitting. */
export function ReviewScreen({ unit, lesson, cram, sitting }: ReviewScreenProps) {
  const scope: Scope = useMemo(
    () => ({
      ...(unit ? { unit } : {}),
      ...(lesson ? { lesson } : {}),
      ...(cram ? { cram } : {}),
      ...(sitting ? { sitting } : {}),
    }),
    [unit, lesson, cram, sitting],
  );
  const { device } = useStatus();
  const query = useQuery(
    api.study.getNextCard.queryOptions({
      input: scope,
      // The card on the table changes only when it is rated or taken back.
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: Infinity,
      gcTime: 0,
    }),
  );
  if (cram && query.error && errorCode(query.error) === 'not-found') return <CramOver />;
  return (
    <Loaded query={query}>
      {(session) => device && <ReviewSession scope={scope} session={session} settings={device} />}
    </Loaded>
  );
}

/** A sitting out of turn ends with the app. */
function CramOver() {
  return (
    <Page title={t('cram.over')} lede={t('cram.over.text')} width="reading">
      <LinkButton href={practicePath()} variant="primary">
        {t('cram.new')}
      </LinkButton>
    </Page>
  );
}
