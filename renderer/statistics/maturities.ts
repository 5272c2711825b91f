import type { Maturity } from '#core/study/review-log.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';

const NAMES = {
  new: 'statistics.maturity.new',
  learning: 'statistics.maturity.learning',
  young: 'statistics.maturity.young',
  mature: 'statistics.maturity.mature',
} as const satisfies Record<Maturity, MessageKey>;

/** What a card was when it was asked, in words, in the order figures come in. */
export function maturityNames(): string[] {
  return Object.values(NAMES).map((name) => t(name));
}
