import type { PartnershipView } from '#core/contract/explore.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { nameParty } from '#renderer/ui/name-party.ts';
import { firstYear, firstYearOf } from './partnerships-in-year.ts';

interface NoPartnershipProps {
  /** That nothing was at work, in words. */
  title: string;
  partnerships: readonly PartnershipView[];
  party: string | undefined;
  onChooseYear: (year: number) => void;
}

/** Nothing was at work in a year: when the first thing was, and the way there. */
export function NoPartnership({ title, partnerships, party, onChooseYear }: NoPartnershipProps) {
  const first =
    party === undefined ? Math.min(...partnerships.map(firstYear)) : firstYearOf(partnerships, party);
  return (
    <EmptyState
      title={title}
      action={
        first !== undefined && (
          <Button onPress={() => onChooseYear(first)}>
            {t('explore.partnerships.go-to', { year: String(first) })}
          </Button>
        )
      }
    >
      {explain(party, first)}
    </EmptyState>
  );
}

function explain(party: string | undefined, first: number | undefined): string {
  if (party === undefined) return t('explore.partnerships.none.before', { first: String(first) });
  if (first === undefined) return t('explore.partnerships.never', { party: nameParty(party) });
  return t('explore.partnerships.none.of', { party: nameParty(party), first: String(first) });
}
