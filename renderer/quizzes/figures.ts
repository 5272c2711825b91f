import { formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';

/** From so many attempts on a figure about differences begins to say something; a rule of ours, told on the screen. */
export const ENOUGH_ATTEMPTS = 10;

/** A share in per cent, or a dash. */
export function shareOf(share: number | null): string {
  return share === null ? t('analysis.unknown') : formatPercent(share);
}

/** A plain number with two decimals, or a dash. */
export function numberOf(value: number | null): string {
  return value === null ? t('analysis.unknown') : formatNumber(value, 2);
}

/** A figure about how scores differ, or why there is none: too few attempts, or all alike. */
export function differenceOf(share: number | null, asked: number): string {
  if (share !== null) return formatPercent(share);
  return asked < 2 ? t('analysis.too-few') : t('analysis.alike');
}
