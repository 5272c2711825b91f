import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';

const NAMES: readonly MessageKey[] = [
  'card.flag.none',
  'card.flag.red',
  'card.flag.orange',
  'card.flag.green',
  'card.flag.blue',
  'card.flag.pink',
  'card.flag.turquoise',
  'card.flag.purple',
];

/** The flags a card can carry. */
export const FLAGS = [1, 2, 3, 4, 5, 6, 7] as const;

/** What a flag is called, by number; 0 is no flag. */
export function flagName(flag: number): string {
  return t(NAMES[flag] ?? 'card.flag.none');
}
