import { getFormatLocale } from './language.ts';
import { t } from './t.ts';

/** Narrow no-break space: between a number and its unit. */
const NARROW = '\u202f';

const DATE_STYLES = {
  /** Monday, 23 November */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** 23 November 2026 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 23 Nov */
  short: { day: 'numeric', month: 'short' },
  /** 23 Nov 2026 */
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  /** November 2026 */
  month: { month: 'long', year: 'numeric' },
  /** Nov */
  'month-short': { month: 'short' },
  /** Thursday */
  day: { weekday: 'long' },
  /** M: the first letter of the weekday */
  letter: { weekday: 'narrow' },
  /** 14:05 */
  time: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DateStyle = keyof typeof DATE_STYLES;

/** A moment, milliseconds since the epoch, as this machine's calendar and clock have it. */
export function formatDate(at: number, style: DateStyle): string {
  return new Intl.DateTimeFormat(getFormatLocale(), DATE_STYLES[style]).format(at);
}

/** A calendar of a year asks for hundreds of dates, and making a format costs far more than using one. */
const isoDateFormats = new Map<string, Intl.DateTimeFormat>();

/** A study day such as `2026-11-23`; the same day in every time zone. */
export function formatIsoDate(date: string, style: Exclude<DateStyle, 'time'>): string {
  const locale = getFormatLocale();
  const key = `${locale} ${style}`;
  let format = isoDateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...DATE_STYLES[style], timeZone: 'UTC' });
    isoDateFormats.set(key, format);
  }
  return format.format(Date.parse(`${date.slice(0, 10)}T00:00Z`));
}

function formatDatePart(part: string): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(part)) return formatIsoDate(part, 'long');
  if (/^\d{4}-\d{2}$/.test(part)) return formatIsoDate(`${part}-01`, 'month');
  return part;
}

/** The date of a fact: an ISO day, month or year, or a range `a/b`. Anything else is shown as it stands. */
export function formatDateText(date: string): string {
  const [from = '', until] = date.split('/');
  if (until === undefined) return formatDatePart(from);
  return t('ui.date-range', { from: formatDatePart(from), until: formatDatePart(until) });
}

export function formatNumber(value: number, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(getFormatLocale(), { maximumFractionDigits }).format(value);
}

/** A number that has to be short: in full up to four digits, then `12.3K`. */
export function formatCompact(value: number): string {
  if (value < 10_000) return formatNumber(value);
  const options = { notation: 'compact', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(getFormatLocale(), options).format(value);
}

/** `0.88` as `88 %`, with a narrow space before the sign where the language puts none. */
export function formatPercent(share: number): string {
  const parts = new Intl.NumberFormat(getFormatLocale(), { style: 'percent', maximumFractionDigits: 0 })
    .formatToParts(share)
    .filter((part) => part.type !== 'literal');
  return parts
    .map((part, index) => (part.type === 'percentSign' && index > 0 ? NARROW : '') + part.value)
    .join('');
}

/** `7` as `7 min`, rounded up so that nothing takes no time; 90 and more as hours. */
export function formatMinutes(minutes: number): string {
  const whole = Math.max(1, Math.ceil(minutes));
  if (whole < 90) return t('ui.minutes', { count: whole });
  return t('ui.hours', { count: formatNumber(whole / 60, 1) });
}

/** An hour of the day, 0 to 23, as a clock shows it. */
export function formatHour(hour: number): string {
  const options = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(getFormatLocale(), options).format(hour * 3_600_000);
}

/** `8200` as `8.2 s`: how long an answer took, milliseconds. */
export function formatSeconds(ms: number): string {
  return t('ui.seconds', { count: formatNumber(ms / 1000, 1) });
}

/** When a card is asked again: minutes within the day, then days, months and years with one decimal. */
export function formatInterval({ minutes, days }: { minutes?: number; days?: number }): string {
  if (days === undefined) return formatMinutes(minutes ?? 0);
  if (days < 31) return t('ui.interval-days', { count: Math.round(days) });
  if (days < 365) return t('ui.interval-months', { count: Math.round(days / 3.0437) / 10 });
  return t('ui.interval-years', { count: Math.round(days / 36.525) / 10 });
}

/** `at` seen from `now` (both milliseconds since the epoch): "in 3 hours", "tomorrow", "2 days ago". */
export function formatRelativeTime(at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(getFormatLocale(), { numeric: 'auto' });
  const minutes = Math.round((at - now) / 60_000);
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  if (Math.abs(minutes) < 24 * 60) return format.format(Math.round(minutes / 60), 'hour');
  return format.format(Math.round(minutes / (24 * 60)), 'day');
}

/** One study day seen from another, both ISO dates: "yesterday", "3 days ago". */
export function formatRelativeDay(date: string, today: string): string {
  const days = Math.round((Date.parse(`${date}T00:00Z`) - Date.parse(`${today}T00:00Z`)) / 86_400_000);
  return new Intl.RelativeTimeFormat(getFormatLocale(), { numeric: 'auto' }).format(days, 'day');
}
