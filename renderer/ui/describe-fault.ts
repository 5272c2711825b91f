import type { QueryFaultView } from '#core/contract/browse.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';

const SENTENCES = {
  'too-long': 'browse.fault.too-long',
  'too-deep': 'browse.fault.too-deep',
  'nothing-open': 'browse.fault.nothing-open',
  'not-closed': 'browse.fault.not-closed',
  'no-partner': 'browse.fault.no-partner',
  missing: 'browse.fault.missing',
  'missing-before': 'browse.fault.missing-before',
  'missing-after': 'browse.fault.missing-after',
  'unknown-key': 'browse.fault.unknown-key',
  'unknown-key-near': 'browse.fault.unknown-key-near',
  'needs-value': 'browse.fault.needs-value',
  'unknown-word': 'browse.fault.unknown-word',
  'unknown-word-near': 'browse.fault.unknown-word-near',
  flag: 'browse.fault.flag',
  property: 'browse.fault.property',
  number: 'browse.fault.number',
  button: 'browse.fault.button',
  days: 'browse.fault.days',
} as const satisfies Record<QueryFaultView['code'], MessageKey>;

/** What is wrong with a search, in a sentence. */
export function describeFault({ code, values }: Pick<QueryFaultView, 'code' | 'values'>): string {
  return t(SENTENCES[code], values);
}
