import type { Catalogue } from '#core/content/catalogue.ts';
import type { CardMarks, CardProgress, Progress } from '#core/study/progress.ts';
import type { Matcher } from './match.ts';
import { listCards, listOrphans, type SearchableCard } from './searchable-card.ts';

/** All that can be searched, row by row, beside what is known of each card. */
export interface SearchTable {
  /** Cards of the catalogue in pack order, then {@link orphans} cards that are in no pack. */
  rows: readonly SearchableCard[];
  orphans: number;
  known: readonly (CardProgress | undefined)[];
  marks: readonly (CardMarks | undefined)[];
}

/**
 * Gathers what is searched.
 * @param before an earlier table of the same catalogue and notes, whose rows are taken over.
 */
export function buildTable(catalogue: Catalogue, progress: Progress, before?: SearchTable): SearchTable {
  const listed = before
    ? before.rows.slice(0, before.rows.length - before.orphans)
    : listCards(catalogue, progress.notes);
  const known = lookUp(listed, progress.cards);
  const marks = lookUp(listed, progress.marks);
  // Usually all that is known is of cards that are here: then there is no need to look for others.
  const isAllHere = countFound(known) === progress.cards.size && countFound(marks) === progress.marks.size;
  const lost = isAllHere ? [] : listOrphans(catalogue, progress);
  const isSame = before !== undefined && before.orphans === lost.length && endsWith(before.rows, lost);
  return {
    rows: isSame ? before.rows : [...listed, ...lost],
    orphans: lost.length,
    known: known.concat(lookUp(lost, progress.cards)),
    marks: marks.concat(lookUp(lost, progress.marks)),
  };
}

function lookUp<V>(rows: readonly SearchableCard[], values: ReadonlyMap<string, V>): (V | undefined)[] {
  return values.size === 0 ? rows.map(() => undefined) : rows.map(({ card }) => values.get(card));
}

function countFound(values: readonly unknown[]): number {
  let found = 0;
  for (const value of values) if (value !== undefined) found += 1;
  return found;
}

function endsWith(rows: readonly SearchableCard[], last: readonly SearchableCard[]): boolean {
  const first = rows.length - last.length;
  return last.every(({ card }, index) => rows[first + index]?.card === card);
}

/** Numbers of the rows that are what a search asks for, in order. */
export function findRows({ rows, known, marks }: SearchTable, matches: Matcher): Uint32Array {
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const card = rows[row];
    if (card && matches(card, known[row], marks[row])) {
      found[count] = row;
      count += 1;
    }
  }
  return found.subarray(0, count);
}
