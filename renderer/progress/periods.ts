import type { MessageKey } from '#renderer/i18n/catalogue.ts';

/** How far back a report looks, days. */
export const PERIODS = ['30', '90', '365', 'all'] as const;
export type Period = (typeof PERIODS)[number];

export const PERIOD_NAMES = {
  '30': 'report.period.month',
  '90': 'report.period.quarter',
  '365': 'report.period.year',
  all: 'report.period.all',
} as const satisfies Record<Period, MessageKey>;

export function isPeriod(value: string | null): value is Period {
  return PERIODS.some((period) => period === value);
}

/** The first day of a period that ends today, both ISO dates; undefined where it has none. */
export function firstDay(period: Period, today: string): string | undefined {
  if (period === 'all') return undefined;
  const first = Date.parse(`${today}T00:00Z`) - (Number(period) - 1) * 86_400_000;
  return new Date(first).toISOString().slice(0, 10);
}
