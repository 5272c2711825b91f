import type { BrowseRow } from '#core/contract/browse.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { formatInterval, formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { getFormatLocale } from '#renderer/i18n/language.ts';
import { t } from '#renderer/i18n/t.ts';
import type { Column } from './columns.ts';

const STATES = {
  new: 'browse.state.new',
  learning: 'browse.state.learning',
  young: 'browse.state.young',
  mature: 'browse.state.mature',
} as const satisfies Record<BrowseRow['state'], MessageKey>;

const KINDS = {
  basic: 'browse.kind.basic',
  reversed: 'browse.kind.reversed',
  cloze: 'browse.kind.cloze',
  typed: 'browse.kind.typed',
  'image-occlusion': 'browse.kind.image-occlusion',
} as const satisfies Record<NonNullable<BrowseRow['kind']>, MessageKey>;

/** What is to be known first of a card: that it is not asked, or else how far along it is. */
export function describeState(row: BrowseRow): string {
  if (row.isOrphan) return t('browse.state.orphan');
  if (row.isSuspended) return t('browse.state.suspended');
  if (row.isBuried) return t('browse.state.buried');
  return t(STATES[row.state]);
}

/** When a card falls due, seen from today: "today", "in 12 days", "3 days ago". */
export function describeDue(dueInDays: number): string {
  const format = new Intl.RelativeTimeFormat(getFormatLocale(), { numeric: 'auto', style: 'short' });
  return Math.abs(dueInDays) < 365
    ? format.format(dueInDays, 'day')
    : format.format(Math.round(dueInDays / 36.525) / 10, 'year');
}

/** What a column says of a card; empty where there is nothing to say. */
export function describeCell(row: BrowseRow, column: Column): string {
  const { memory } = row;
  switch (column) {
    case 'deck':
      return row.deck?.title ?? '';
    case 'kind':
      return row.kind ? t(KINDS[row.kind]) : '';
    case 'state':
      return describeState(row);
    case 'tags':
      return row.tags.join(', ');
    default:
      return memory ? describeNumber(memory, column) : '';
  }
}

function describeNumber(
  memory: NonNullable<BrowseRow['memory']>,
  column: Exclude<Column, 'deck' | 'kind' | 'state' | 'tags'>,
): string {
  switch (column) {
    case 'due':
      return describeDue(memory.dueInDays);
    case 'interval':
      return memory.intervalDays === 0 ? '' : formatInterval({ days: memory.intervalDays });
    case 'recall':
      return memory.recall === 0 ? '' : formatPercent(memory.recall);
    case 'stability':
      return formatInterval({ days: memory.stability });
    case 'difficulty':
      return formatNumber(memory.difficulty, 1);
    case 'lapses':
      return formatNumber(memory.lapses);
    case 'reps':
      return formatNumber(memory.reps);
  }
}
