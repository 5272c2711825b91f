import { compareText } from '#core/study/order.ts';
import type { Now } from '#core/time.ts';
import { CARD_KINDS } from './condition.ts';
import { maturityOf, MATURITY_WORDS } from './card-state.ts';
import { propertyOf } from './match-property.ts';
import { orderByKeys } from './order-by-keys.ts';
import type { SearchTable } from './search-table.ts';

/** What a list of cards can be sorted by; `pack` is the order in which new cards are introduced. */
export const SORTS = [
  'pack',
  'label',
  'deck',
  'kind',
  'state',
  'due',
  'interval',
  'stability',
  'difficulty',
  'recall',
  'lapses',
  'reps',
  'flag',
  'tags',
] as const;
export type Sort = (typeof SORTS)[number];

/**
 * Sorts rows of a table. Equal ones stay in pack order; those that have nothing to sort by come last either way.
 * @param found numbers of rows, ascending.
 */
export function sortRows(
  table: SearchTable,
  found: Uint32Array,
  sort: Sort,
  isDescending: boolean,
  now: Now,
): Uint32Array {
  if (sort === 'pack') return isDescending ? found.toReversed() : found;
  const keyOf = keysOf(table, found, sort, now);
  const sign = isDescending ? -1 : 1;
  const keys = new Float64Array(found.length);
  for (let index = 0; index < found.length; index += 1) {
    const key = keyOf(found[index] ?? 0);
    keys[index] = key === undefined ? Infinity : sign * key;
  }
  const order = orderByKeys(keys);
  for (let place = 0; place < order.length; place += 1) order[place] = found[order[place] ?? 0] ?? 0;
  return order;
}

type KeyOf = (row: number) => number | undefined;

function keysOf({ rows, known, marks }: SearchTable, found: Uint32Array, sort: Sort, now: Now): KeyOf {
  switch (sort) {
    case 'pack':
      return (row) => row;
    case 'label': {
      const ranks = labelRanks(rows);
      return (row) => ranks[row];
    }
    case 'deck':
      return rankTexts(found, (row) => rows[row]?.deck?.names);
    case 'tags':
      return rankTexts(
        found,
        (row) => [...(rows[row]?.tags ?? []), ...(marks[row]?.tags ?? [])].join(' ') || undefined,
      );
    case 'kind':
      return (row) => {
        const kind = rows[row]?.kind;
        return kind ? CARD_KINDS.indexOf(kind) : undefined;
      };
    case 'state':
      return (row) => MATURITY_WORDS.indexOf(maturityOf(known[row]));
    case 'flag':
      return (row) => marks[row]?.flag;
    case 'due':
      // To the minute, where steps are minutes long.
      return (row) => known[row]?.due;
    default:
      return (row) => {
        const card = known[row];
        return card && propertyOf(card, sort, now);
      };
  }
}

/** Places of texts of which there are few different ones. */
function rankTexts(found: Uint32Array, textOf: (row: number) => string | undefined): KeyOf {
  const texts = new Set<string>();
  for (const row of found) {
    const text = textOf(row);
    if (text !== undefined) texts.add(text);
  }
  const ranks = new Map([...texts].toSorted(compareText).map((text, rank) => [text, rank]));
  return (row) => ranks.get(textOf(row) ?? '');
}

const ranksOf = new WeakMap<SearchTable['rows'], Uint32Array>();

/** Places of all rows by their words, worked out once for the rows of a table; an orphan has none of its own. */
function labelRanks(rows: SearchTable['rows']): Uint32Array {
  let ranks = ranksOf.get(rows);
  if (!ranks) {
    const order = [...rows.keys()].toSorted(
      (a, b) => compareText(rows[a]?.text ?? '', rows[b]?.text ?? '') || a - b,
    );
    ranks = new Uint32Array(rows.length);
    for (const [rank, row] of order.entries()) ranks[row] = rank;
    ranksOf.set(rows, ranks);
  }
  return ranks;
}
