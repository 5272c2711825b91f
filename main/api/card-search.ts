import type { Catalogue } from '#core/content/catalogue.ts';
import { compileQuery } from '#core/search/match.ts';
import { parseQuery } from '#core/search/query.ts';
import { buildTable, findRows, type SearchTable } from '#core/search/search-table.ts';
import { sortRows, type Sort } from '#core/search/sort-rows.ts';
import type { Vocabulary } from '#core/search/suggest.ts';
import { gatherVocabulary } from '#core/search/vocabulary.ts';
import type { Progress } from '#core/study/progress.ts';
import { MINUTE_MS, type Now } from '#core/time.ts';
import type { ProgressStore } from '#main/store/progress-store.ts';

/** A list of cards as a page asks for it. */
export interface ListOrder {
  query: string;
  sort: Sort;
  descending: boolean;
}

/** Rows of a table, in the order asked for. */
export interface FoundRows {
  table: SearchTable;
  rows: Uint32Array;
}

/** Cards whose words are made ready before other calls have their turn: about a millisecond. */
const CARDS_AT_ONCE = 500;

/** What a search works on. */
export interface SearchSource {
  catalogue: Catalogue;
  store: Pick<ProgressStore, 'progress' | 'changes'>;
}

/**
 * Searches cards, keeping between searches what does not change from one to the next: the words of all cards while
 * packs and notes stay, what is known of them until something is done, and the last list, which a page reads in parts.
 */
export class CardSearch {
  private cards: Catalogue['cards'] | undefined;
  private seen: { progress: Progress; changes: number } | undefined;
  private table: SearchTable | undefined;
  private words: { table: SearchTable; vocabulary: Vocabulary } | undefined;
  private last: (ListOrder & { table: SearchTable; minute: number; rows: Uint32Array }) | undefined;

  /**
   * The cards that are what a search asks for.
   * @throws QueryFault that says what is wrong with the search, and where.
   */
  find(source: SearchSource, { query, sort, descending }: ListOrder, now: Now): FoundRows {
    const table = this.tableOf(source);
    const { last } = this;
    // What is due changes with the time; a list read in parts stays as it is for a moment.
    const minute = Math.floor(now.at / MINUTE_MS);
    const isLast =
      last?.query === query && last.sort === sort && last.descending === descending && last.minute === minute;
    if (isLast && last.table === table) return last;
    const { catalogue, store } = source;
    const concepts = conceptTitles(catalogue);
    const matches = compileQuery(parseQuery(query), { progress: store.progress, now, concepts });
    const rows = sortRows(table, findRows(table, matches), sort, descending, now);
    this.last = { query, sort, descending, table, minute, rows };
    return this.last;
  }

  /** Ids of the cards that are what a search asks for, in pack order. @throws QueryFault */
  findIds(source: SearchSource, query: string, now: Now): string[] {
    const { table, rows } = this.find(source, { query, sort: 'pack', descending: false }, now);
    return idsOf(table, rows);
  }

  /** What cards can be found by, for completions. */
  vocabularyOf(source: SearchSource): Vocabulary {
    const table = this.tableOf(source);
    if (this.words?.table !== table) {
      this.words = { table, vocabulary: gatherVocabulary(table, conceptTitles(source.catalogue)) };
    }
    return this.words.vocabulary;
  }

  /** All that can be searched, as it is now. */
  tableOf({ catalogue, store }: SearchSource): SearchTable {
    const { progress, changes } = store;
    const { cards } = catalogue;
    const isKnown = this.seen?.progress === progress && this.seen.changes === changes;
    if (this.table && this.cards === cards && isKnown) return this.table;
    const before = this.cards === cards ? this.table : undefined;
    this.table = buildTable(catalogue, progress, before);
    this.cards = cards;
    this.seen = { progress, changes };
    if (!before) this.prepareWords(this.table.rows, 0);
    return this.table;
  }

  /** Makes ready what can be read on the cards, a few at a time between calls: the first letter typed need not wait. */
  private prepareWords(rows: SearchTable['rows'], from: number): void {
    if (from >= rows.length) return;
    setImmediate(() => {
      if (this.table?.rows !== rows) return;
      for (const card of rows.slice(from, from + CARDS_AT_ONCE)) void card.text;
      this.prepareWords(rows, from + CARDS_AT_ONCE);
    }).unref();
  }
}

function conceptTitles({ concepts }: Catalogue): Map<string, string> {
  return new Map(Array.from(concepts, ([id, { concept }]) => [id, concept.title]));
}

/** Ids of the cards in some rows of a table. */
export function idsOf(table: SearchTable, rows: Uint32Array): string[] {
  return Array.from(rows, (row) => table.rows[row]?.card ?? '');
}
