import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import type { Sort } from '#core/search/sort-rows.ts';

/** Columns beside the card itself, in their order; each can be sorted by. */
export const COLUMNS = [
  'deck',
  'kind',
  'state',
  'due',
  'interval',
  'recall',
  'stability',
  'difficulty',
  'lapses',
  'reps',
  'tags',
] as const satisfies readonly Sort[];
export type Column = (typeof COLUMNS)[number];

export const COLUMN_NAMES = {
  pack: 'browse.sort.pack',
  label: 'browse.column.label',
  flag: 'browse.column.flag',
  deck: 'browse.column.deck',
  kind: 'browse.column.kind',
  state: 'browse.column.state',
  due: 'browse.column.due',
  interval: 'browse.column.interval',
  recall: 'browse.column.recall',
  stability: 'browse.column.stability',
  difficulty: 'browse.column.difficulty',
  lapses: 'browse.column.lapses',
  reps: 'browse.column.reps',
  tags: 'browse.column.tags',
} as const satisfies Record<Sort, MessageKey>;

/** What is shown until somebody chooses otherwise. */
export const USUAL_COLUMNS: readonly Column[] = ['deck', 'state', 'due', 'interval', 'recall', 'lapses'];

/** Widths, rem. */
const WIDTHS: Record<Column, number> = {
  deck: 11,
  kind: 8,
  state: 7,
  due: 7.5,
  interval: 6.5,
  recall: 5,
  stability: 6,
  difficulty: 6,
  lapses: 6,
  reps: 5.5,
  tags: 10,
};

/** Where there is no room for all, these come first. */
const PRIORITY: readonly Column[] = [
  'due',
  'state',
  'deck',
  'recall',
  'interval',
  'lapses',
  'difficulty',
  'stability',
  'tags',
  'kind',
  'reps',
];

/** The box to choose a card with, and the least a card's words need, rem. */
const CHOICE_WIDTH = 2.5;
const NARROW_CHOICE_WIDTH = 2.75;
const LABEL_WIDTH = 18;

/** The chosen columns that there is room for. @param width of the list, rem. */
export function fitColumns(chosen: readonly Column[], width: number): Column[] {
  let left = width - CHOICE_WIDTH - LABEL_WIDTH;
  const fitting = new Set<Column>();
  for (const column of PRIORITY) {
    if (!chosen.includes(column) || WIDTHS[column] > left) continue;
    fitting.add(column);
    left -= WIDTHS[column];
  }
  return COLUMNS.filter((column) => fitting.has(column));
}

/** The widths of a row's cells as a CSS grid has them. On two lines a card has no columns, and a finger wants more room. */
export function gridTemplate(columns: readonly Column[], isNarrow = false): string {
  if (isNarrow) return `${NARROW_CHOICE_WIDTH}rem minmax(0, 1fr)`;
  const widths = columns.map((column) => `${WIDTHS[column]}rem`);
  return [`${CHOICE_WIDTH}rem`, 'minmax(0, 1fr)', ...widths].join(' ');
}

/** Where a browser keeps text. */
type TextStore = Pick<Storage, 'getItem' | 'setItem'>;

const STORAGE_KEY = 'browse-columns';

/** The columns chosen on this device; the usual ones where nothing sound is kept. */
export function readColumns(store: TextStore): readonly Column[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(STORAGE_KEY) ?? 'null');
    return Array.isArray(kept) ? COLUMNS.filter((column) => kept.includes(column)) : USUAL_COLUMNS;
  } catch {
    return USUAL_COLUMNS;
  }
}

export function writeColumns(store: TextStore, columns: readonly Column[]): void {
  try {
    store.setItem(STORAGE_KEY, JSON.stringify(columns));
  } catch {
    // A full or forbidden store: the page still has them.
  }
}
