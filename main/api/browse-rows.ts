import type { BrowseResult, BrowseRow, QueryFaultView } from '#core/contract/browse.ts';
import { maturityOf } from '#core/search/card-state.ts';
import { propertyOf } from '#core/search/match-property.ts';
import { isBuriedOn, isPausedOn, isReworded } from '#core/search/match-state.ts';
import { QueryFault } from '#core/search/query-fault.ts';
import type { SearchTable } from '#core/search/search-table.ts';
import { isDue } from '#core/study/due.ts';
import { leechThreshold } from '#core/study/leech.ts';
import type { CardProgress, Progress } from '#core/study/progress.ts';
import { DAY_MS, type Now } from '#core/time.ts';
import type { CardSearch, FoundRows, ListOrder, SearchSource } from './card-search.ts';

/** One row of a table, as a list shows it. */
export function viewRow(
  table: SearchTable,
  row: number,
  { preset }: Progress,
  now: Now,
): BrowseRow | undefined {
  const card = table.rows[row];
  if (!card) return undefined;
  const known = table.known[row];
  const marks = table.marks[row];
  const today = Math.floor(now.studyTime / DAY_MS);
  const { label, deck, kind, isOwn, isOrphan, tags } = card;
  return {
    card: card.card,
    label,
    deck: deck && { id: deck.id, title: deck.title },
    kind,
    state: maturityOf(known),
    isDue: known !== undefined && !isOrphan && isDue(known, now) && !isPausedOn(marks, today),
    isSuspended: marks?.suspended === true,
    isBuried: isBuriedOn(marks, today),
    isMarked: marks?.marked === true,
    isLeech: known !== undefined && known.lapses >= leechThreshold(preset),
    isOwn,
    isReworded: isReworded(card, known),
    isOrphan,
    flag: marks?.flag ?? 0,
    tags: [...new Set([...tags, ...(marks?.tags ?? [])])],
    ...(known ? { memory: viewMemory(known, now) } : {}),
  };
}

function viewMemory(known: CardProgress, now: Now): NonNullable<BrowseRow['memory']> {
  const { intervalDays, stability, difficulty, reps, lapses } = known;
  return {
    dueInDays: propertyOf(known, 'due', now),
    intervalDays,
    stability,
    difficulty,
    recall: propertyOf(known, 'recall', now),
    reps,
    lapses,
  };
}

/** What is wrong with a search, as a page or a command tells it. Throws on whatever is no fault of a search. */
export function viewFault(error: unknown): QueryFaultView {
  if (!(error instanceof QueryFault)) throw error;
  const { code, values, start, end } = error;
  return { code, values: { ...values }, start, end };
}

/** A part of a list of cards; what is wrong with its search where it cannot be read. */
export function viewList(
  search: CardSearch,
  source: SearchSource,
  order: ListOrder & { offset: number; limit: number },
  now: Now,
): BrowseResult {
  const today = Math.floor(now.studyTime / DAY_MS);
  let found: FoundRows;
  try {
    found = search.find(source, order, now);
  } catch (error) {
    return { total: 0, rows: [], fault: viewFault(error), today };
  }
  const { table, rows } = found;
  const { progress } = source.store;
  const shown = Array.from(rows.subarray(order.offset, order.offset + order.limit));
  return {
    total: rows.length,
    rows: shown.flatMap((row) => viewRow(table, row, progress, now) ?? []),
    fault: null,
    today,
  };
}
