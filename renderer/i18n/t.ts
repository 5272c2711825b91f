import { IntlMessageFormat } from 'intl-messageformat';
import { catalogue, type MessageKey } from './catalogue.ts';
import { getFormatLocale } from './language.ts';

/** What a message's placeholders may be filled with. */
export type MessageValues = Record<string, string | number>;

const formats = new Map<string, IntlMessageFormat>();

/**
 * The sentence of `key` in the language of the interface, its ICU placeholders filled from `values`.
 * Throws when a placeholder has no value: that is a defect of the caller.
 */
export function t(key: MessageKey, values?: MessageValues): string {
  const locale = getFormatLocale();
  const cacheKey = `${locale} ${key}`;
  let format = formats.get(cacheKey);
  if (format === undefined) {
    format = new IntlMessageFormat(catalogue[key], locale, undefined, { ignoreTag: true });
    formats.set(cacheKey, format);
  }
  return String(format.format(values));
}
