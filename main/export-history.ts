import { plainText } from '#core/content/plain-text.ts';
import type { Catalogue } from '#core/content/catalogue.ts';
import { wordsOfCard } from '#core/content/card-words.ts';
import { conclude } from '#core/exchange/conclude.ts';
import type { ExportFormat } from '#core/exchange/formats.ts';
import {
  ANSWERS_HEAD,
  answerRow,
  noteRows,
  NOTES_HEAD,
  reviewRow,
  REVIEWS_HEAD,
} from '#core/exchange/tables.ts';
import { statementOf } from '#core/exchange/xapi.ts';
import { csvOf, csvRowsOf } from '#core/report/csv.ts';
import type { DeviceSettings } from '#core/contract/settings.ts';
import type { StudyEvent } from '#core/study/event.ts';
import type { Progress } from '#core/study/progress.ts';
import type { Now } from '#core/time.ts';
import { encodeLine } from './store/journal-line.ts';
import type { LearnerFiles } from './store/learner-files.ts';
import { EXPORT_END, EXPORT_PICTURES, EXPORT_QUESTIONS } from './store/backup/read-backup.ts';

/** A learner's history, to be written out. */
export interface HistorySource {
  /** Id of the learner. */
  learner: string;
  /** Version of the app. */
  version: string;
  /** How many events there are. */
  size: number;
  allEvents(): AsyncGenerator<StudyEvent[]>;
  isRevoked(id: string): boolean;
  progress: Progress;
  catalogue: Catalogue;
  now: Now;
  /** What else the learner has; only `json` takes it along. */
  files: Pick<LearnerFiles, 'questions' | 'pictures'>;
  settings: DeviceSettings | undefined;
}

/** A piece of an export, and how much of the history is written by now, 0 to 1. */
export interface ExportPiece {
  text: string;
  share: number;
}

/** Version of the form of the JSON export. */
const EXPORT_VERSION = 1;

/**
 * Writes a history out, piece by piece, so that one of any length takes little memory.
 * - `json`: every event as it is in the journal, one a line with its checksum, questions as they were shown, pictures of own
 *   notes, the settings of this device, and what is concluded from it all. It can be merged into another history as a
 *   backup can.
 * - `xapi`: statements of what was learned. Deeds that were taken back are left out, here and in the tables.
 * - `reviews`, `answers`, `notes`: CSV.
 */
export async function* exportHistory(
  format: ExportFormat,
  source: HistorySource,
): AsyncGenerator<ExportPiece> {
  switch (format) {
    case 'json':
      yield* exportJson(source);
      return;
    case 'xapi':
      yield* exportStatements(source);
      return;
    case 'reviews':
      yield* exportTable(source, REVIEWS_HEAD, reviewRow);
      return;
    case 'answers':
      yield* exportTable(source, ANSWERS_HEAD, answerRow);
      return;
    case 'notes':
      yield { text: csvOf(NOTES_HEAD, noteRows(source.progress)), share: 1 };
  }
}

async function* exportJson(source: HistorySource): AsyncGenerator<ExportPiece> {
  const { learner, version, catalogue, progress, now } = source;
  const madeAt = new Date(now.at).toISOString();
  const head = JSON.stringify({ export: EXPORT_VERSION, learner, version, madeAt });
  yield { text: `${head.slice(0, -1)},\n"events":[\n`, share: 0 };
  let isFirst = true;
  for await (const { events, share } of portions(source)) {
    const lines = events.map((event) => encodeLine(event).toString('utf8').slice(0, -1));
    yield { text: (isFirst ? '' : ',\n') + lines.join(',\n'), share };
    isFirst = false;
  }
  yield* listLines(EXPORT_QUESTIONS, source.files.questions());
  yield* listLines(EXPORT_PICTURES, source.files.pictures());
  yield { text: `\n],\n"settings":${JSON.stringify(source.settings ?? null)},\n`, share: 1 };
  const { cards, concepts } = conclude(catalogue, progress, now);
  const list = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join(',\n ');
  yield { text: `"cards":[\n ${list(cards)}\n],\n"concepts":[\n ${list(concepts)}\n],\n`, share: 1 };
  yield { text: `${EXPORT_END}\n`, share: 1 };
}

/** Ends the list before, and begins one of lines that are JSON already. */
async function* listLines(opening: string, lines: AsyncGenerator<string>): AsyncGenerator<ExportPiece> {
  yield { text: `\n],\n${opening}\n`, share: 1 };
  let isFirst = true;
  for await (const line of lines) {
    yield { text: isFirst ? line : `,\n${line}`, share: 1 };
    isFirst = false;
  }
}

async function* exportStatements(source: HistorySource): AsyncGenerator<ExportPiece> {
  const options = { learner: source.learner, nameOf: nameIn(source.catalogue) };
  yield { text: '[', share: 0 };
  let isFirst = true;
  for await (const { events, share } of portions(source)) {
    const statements = events
      .filter(({ id }) => !source.isRevoked(id))
      .map((event) => statementOf(event, options))
      .filter((statement) => statement !== undefined)
      .map((statement) => `\n${JSON.stringify(statement)}`);
    if (statements.length === 0) continue;
    yield { text: (isFirst ? '' : ',') + statements.join(','), share };
    isFirst = false;
  }
  yield { text: '\n]\n', share: 1 };
}

async function* exportTable(
  source: HistorySource,
  head: readonly string[],
  rowOf: typeof reviewRow,
): AsyncGenerator<ExportPiece> {
  yield { text: csvOf(head, []), share: 0 };
  for await (const { events, share } of portions(source)) {
    const counting = events.filter(({ id }) => !source.isRevoked(id));
    yield { text: csvRowsOf(counting.map(rowOf).filter((row) => row !== undefined)), share };
  }
}

async function* portions(source: HistorySource): AsyncGenerator<{ events: StudyEvent[]; share: number }> {
  let written = 0;
  for await (const events of source.allEvents()) {
    if (events.length === 0) continue;
    written += events.length;
    yield { events, share: Math.min(1, written / source.size) };
  }
}

function nameIn({ cards, items, sections, packs }: Catalogue) {
  const languages = new Map(packs.map(({ id, language }) => [id, language]));
  return (id: string) => {
    const card = cards.get(id)?.card;
    const item = items.get(id)?.item;
    const text = card ? wordsOfCard(card)[0] : item ? plainText(item.stem) : sections.get(id)?.section.title;
    if (text === undefined || text === '') return undefined;
    return { text, language: languages.get(id.split('/')[0] ?? '') ?? 'en' };
  };
}
