import { MINUTE_MS } from '#core/time.ts';
import { formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';

/** From here on hours are told, minutes. */
const HOURS_FROM = 90;

/**
 * Time that was spent, by tenths of a minute: a plan rounds up to whole ones, but counts stand under their sum and have to
 * come to it. What was something is not shown as nothing.
 */
export function formatSpent(ms: number): string {
  const minutes = Math.round((ms / MINUTE_MS) * 10) / 10;
  if (minutes >= HOURS_FROM) return formatMinutes(minutes);
  return t('ui.minutes', { count: ms > 0 ? Math.max(0.1, minutes) : 0 });
}
