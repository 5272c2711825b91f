import { endianness } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { emptyFold, type Fold } from '#core/study/fold.ts';
import { FOLD_VERSION, type Progress } from '#core/study/progress.ts';
import { ReviewLog, type ReviewLogTable } from '#core/study/review-log.ts';
import { EventIndex, type IndexTable } from './event-index.ts';
import { listIfThere, readFully, readIfThere, replaceFile, withFile } from './files.ts';
import type { FileSystem, RandomBytes } from './file-system.ts';
import { History, type Segment } from './history.ts';
import type { JournalFolder } from './read-events.ts';
import { openSeal, seal } from './sealed-json.ts';
import { fitsMark } from './segment-reader.ts';

/*
 * A checkpoint saves folding everything at each start. It is a cache: it counts only when its own checksums fit, it
 * was made by the same fold, and the segments still begin with the very bytes it was made from. Otherwise it is
 * ignored, and everything is folded anew. Two files: `checkpoint.json`, and the columns of the index beside it.
 */

const DOCUMENT = 'checkpoint.json';
const INDEX_NAME = /^checkpoint-[0-9a-f]{8}\.bin$/;
/** Changes when the shape of the files below changes. */
const FORMAT = 4;

interface CheckpointDocument {
  format: number;
  foldVersion: number;
  endianness: string;
  device: string;
  segments: Segment[];
  highestTick: number;
  conflicts: string[];
  unfoldable: string[];
  revoked: string[];
  latest: Fold['latest'] | null;
  progress: {
    [K in Exclude<keyof Progress, 'log'>]: Progress[K] extends Map<infer Key, infer Value>
      ? [Key, Value][]
      : Progress[K];
  };
  /** The columns of the index and those of the log of ratings, one after the other. */
  index: { file: string; crc: number; table: IndexTable; log: ReviewLogTable };
}

/** Whether a file in a learner's folder belongs to a checkpoint. */
export function isCheckpointFile(name: string): boolean {
  return name === DOCUMENT || INDEX_NAME.test(name);
}

/**
 * Keeps a checkpoint of `history` as it is at the moment of the call.
 * @param folder the learner's folder.
 * @throws whatever the disk says; nothing is lost by it.
 */
export async function saveCheckpoint(
  fileSystem: FileSystem,
  folder: string,
  history: History,
  device: string,
  random: RandomBytes,
): Promise<void> {
  const { log } = history.fold.progress;
  const memory = [...history.index.dump(), ...log.dump()];
  const crc = checksum(memory);
  const file = `checkpoint-${crc.toString(16).padStart(8, '0')}.bin`;
  const document = seal(
    describe(history, device, { file, crc, table: history.index.table(), log: log.table() }),
  );
  await replaceFile(fileSystem, join(folder, file), memory, random);
  await replaceFile(fileSystem, join(folder, DOCUMENT), [document], random);
  for (const name of await listIfThere(fileSystem, folder)) {
    if (INDEX_NAME.test(name) && name !== file)
      await fileSystem.remove(join(folder, name)).catch(() => undefined);
  }
}

function checksum(memory: readonly Uint8Array[]): number {
  let crc = 0;
  for (const part of memory) crc = crc32(part, crc);
  return crc;
}

function describe(history: History, device: string, index: CheckpointDocument['index']): CheckpointDocument {
  const { progress, revoked, latest } = history.fold;
  return {
    format: FORMAT,
    foldVersion: FOLD_VERSION,
    endianness: endianness(),
    device,
    segments: history.segments,
    highestTick: history.highestTick,
    conflicts: [...history.conflicts],
    unfoldable: [...history.unfoldable],
    revoked: [...revoked],
    latest: latest ?? null,
    progress: {
      cards: [...progress.cards],
      items: [...progress.items],
      attempts: [...progress.attempts],
      sections: [...progress.sections],
      positions: [...progress.positions],
      days: [...progress.days],
      preset: progress.preset,
      marks: [...progress.marks],
      notes: [...progress.notes],
      decks: [...progress.decks],
      deckOptions: [...progress.deckOptions],
      searches: [...progress.searches],
      exams: [...progress.exams],
      highlights: [...progress.highlights],
      bookmarks: [...progress.bookmarks],
      rhythm: progress.rhythm,
      catchUp: progress.catchUp,
    },
    index,
  };
}

export interface LoadedCheckpoint {
  /** What was known when it was made; undefined when there is no sound checkpoint. */
  known: History | undefined;
  /** Whether the segments still begin as they did then, so that only the rest is to be read. */
  fits: boolean;
}

/** Reads the checkpoint of a learner. Never throws: whatever is wrong with it, the journal has everything. */
export async function loadCheckpoint(
  journal: JournalFolder,
  folder: string,
  device: string,
): Promise<LoadedCheckpoint> {
  try {
    const document = await readDocument(journal.fileSystem, join(folder, DOCUMENT));
    if (!document || document.device !== device) return { known: undefined, fits: false };
    const columns = await readColumns(journal.fileSystem, folder, document.index);
    if (!columns) return { known: undefined, fits: false };
    const known = restore(document, columns.index, columns.log);
    return { known, fits: await fitSegments(journal, known.segments).catch(() => false) };
  } catch {
    return { known: undefined, fits: false };
  }
}

async function readDocument(fileSystem: FileSystem, path: string): Promise<CheckpointDocument | undefined> {
  const bytes = await readIfThere(fileSystem, path);
  const text = bytes && openSeal(bytes);
  if (text === undefined) return undefined;
  const document: CheckpointDocument = JSON.parse(text);
  const isOurs =
    document.format === FORMAT &&
    document.foldVersion === FOLD_VERSION &&
    document.endianness === endianness();
  return isOurs ? document : undefined;
}

/** A segment that was taken away counts as changed: what it held must no longer count. */
async function fitSegments(
  { fileSystem, folder }: JournalFolder,
  segments: readonly Segment[],
): Promise<boolean> {
  for (const { name, mark } of segments) {
    const handle = await fileSystem.open(join(folder, name), 'read');
    if (!(await withFile(handle, () => fitsMark(handle, mark)))) return false;
  }
  return true;
}

async function readColumns(
  fileSystem: FileSystem,
  folder: string,
  { file, crc, table, log: logTable }: CheckpointDocument['index'],
): Promise<{ index: EventIndex; log: ReviewLog } | undefined> {
  if (!INDEX_NAME.test(file)) return undefined;
  const { index, memory: indexMemory } = EventIndex.prepare(table);
  const { log, memory: logMemory } = ReviewLog.prepare(logTable);
  const memory = [...indexMemory, ...logMemory];
  const handle = await fileSystem.open(join(folder, file), 'read');
  return withFile(handle, async () => {
    let position = 0;
    for (const part of memory) {
      if ((await readFully(handle, part, position)) < part.length) return undefined;
      position += part.length;
    }
    if (checksum(memory) !== crc) return undefined;
    index.complete();
    return { index, log };
  });
}

function restore(document: CheckpointDocument, index: EventIndex, log: ReviewLog): History {
  const { progress } = document;
  const fold = emptyFold();
  fold.progress = {
    cards: new Map(progress.cards),
    items: new Map(progress.items),
    attempts: new Map(progress.attempts),
    sections: new Map(progress.sections),
    positions: new Map(progress.positions),
    days: new Map(progress.days),
    preset: progress.preset,
    marks: new Map(progress.marks),
    notes: new Map(progress.notes),
    decks: new Map(progress.decks),
    deckOptions: new Map(progress.deckOptions),
    searches: new Map(progress.searches),
    exams: new Map(progress.exams),
    highlights: new Map(progress.highlights),
    bookmarks: new Map(progress.bookmarks),
    ...(progress.rhythm ? { rhythm: progress.rhythm } : {}),
    ...(progress.catchUp ? { catchUp: progress.catchUp } : {}),
    log,
  };
  for (const id of document.revoked) fold.revoked.add(id);
  fold.latest = document.latest ?? undefined;
  const history = new History(document.device, fold, index);
  history.segments.push(...document.segments);
  history.highestTick = document.highestTick;
  for (const id of document.conflicts) history.conflicts.add(id);
  for (const id of document.unfoldable) history.unfoldable.add(id);
  return history;
}
