import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { getFormatLocale } from '#renderer/i18n/language.ts';
import { t } from '#renderer/i18n/t.ts';
import { toAlpha2 } from './country-codes.ts';

/** States that are no more: no browser has a name for them. */
const FORMER: Readonly<Record<string, MessageKey>> = {
  SUN: 'explore.country.soviet-union',
  CSK: 'explore.country.czechoslovakia',
};

const displayNames = new Map<string, Intl.DisplayNames>();

/** The browser's names of countries in the language of the interface; made once, for it is slow to make. */
function namesIn(locale: string): Intl.DisplayNames {
  const names = displayNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' });
  displayNames.set(locale, names);
  return names;
}

/** A country by its ISO 3166-1 alpha-3 code, or a body by its own name: what is no code stays as it is. */
export function nameParty(party: string): string {
  const former = FORMER[party];
  if (former) return t(former);
  const alpha2 = toAlpha2(party);
  return alpha2 === undefined ? party : (namesIn(getFormatLocale()).of(alpha2) ?? party);
}

/** An actor of an event: a party, or one with company such as `CHN and partners`. */
export function nameActor(actor: string): string {
  const [, code, company] = /^([A-Z]{3})( and .+)$/.exec(actor) ?? [];
  return code && company ? nameParty(code) + company : nameParty(actor);
}
