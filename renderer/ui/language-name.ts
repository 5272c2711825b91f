import { getFormatLocale } from '#renderer/i18n/language.ts';

/** A language as a reader calls it: `zh-Hans` as "Simplified Chinese". A tag nobody knows is shown as it is. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([getFormatLocale()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
