/*
 * The language of the interface and of its dates and numbers. Module state, because sentences are also made outside
 * components; the app renders anew from the root when it changes.
 */

let language = 'en';

/** Changes the language of every sentence, date and number made from now on. A malformed tag is ignored. */
export function setLanguage(tag: string): void {
  try {
    language = Intl.getCanonicalLocales(tag)[0] ?? language;
  } catch {
    // A tag from a damaged settings file: the present language still reads well.
  }
}

/**
 * BCP 47 tag for dates and numbers: plain `en` leaves the country open, so the machine's own English is taken, and
 * day-month-year order where it has none.
 */
export function getFormatLocale(): string {
  if (language !== 'en') return language;
  const system = globalThis.navigator?.language ?? '';
  return system.startsWith('en-') ? system : 'en-GB';
}
