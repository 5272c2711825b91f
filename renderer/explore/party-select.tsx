import type { PartnershipView } from '#core/contract/explore.ts';
import { getFormatLocale } from '#renderer/i18n/language.ts';
import { t } from '#renderer/i18n/t.ts';
import { Select } from '#renderer/ui/select.tsx';
import { nameParty } from '#renderer/ui/name-party.ts';
import { partyOf } from './partnerships-in-year.ts';

/** Stands for no one in particular; no country or body is called so. */
const EVERYONE = '*';

interface PartySelectProps {
  partnerships: readonly PartnershipView[];
  party: string | undefined;
  onChange: (party: string | undefined) => void;
}

/** Chooses a country or body among all that ever take part. */
export function PartySelect({ partnerships, party, onChange }: PartySelectProps) {
  const parties = new Set(partnerships.flatMap(({ members }) => members.map(partyOf)));
  const { compare } = new Intl.Collator(getFormatLocale());
  const options = [...parties]
    .map((value) => ({ value, label: nameParty(value) }))
    .toSorted((a, b) => compare(a.label, b.label));
  return (
    <Select
      label={t('explore.partnerships.who')}
      options={[{ value: EVERYONE, label: t('explore.partnerships.everyone') }, ...options]}
      value={party ?? EVERYONE}
      onChange={(value) => onChange(value === EVERYONE ? undefined : value)}
    />
  );
}
