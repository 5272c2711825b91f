import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { StudyEvent } from '#core/study/event.ts';
import { compareEvents, compareText } from '#core/study/order.ts';
import { listIfThere } from './files.ts';
import type { FileHandle } from './file-system.ts';
import { emptySegment, History } from './history.ts';
import { readEvent, refoldStale, type JournalFolder } from './read-events.ts';
import { SegmentCursor, type CursorLine, type Tail } from './segment-cursor.ts';

const SEGMENT_NAME = /\.jsonl$/;
const BATCH_BYTES = 1 << 18;
const SMALLEST_BATCH_BYTES = 1 << 16;
const REVOCATION = Buffer.from('"kind":"event-revoked"');

export interface LoadedHistory {
  history: History;
  /** The end of each segment read: what follows its mark. */
  tails: Tail[];
  /** Events taken in that were not known before. */
  added: number;
}

/** Lines of events that lost to a smaller one under the same id, as `<segment>:<position>`. */
type Losers = Set<string>;

/** Names of the segments in a journal folder, of all devices. */
export async function listSegments({ fileSystem, folder }: JournalFolder): Promise<string[]> {
  return (await listIfThere(fileSystem, folder)).filter((name) => SEGMENT_NAME.test(name));
}

/**
 * Takes in all segments from the marks of `known` on, in event order, with flat memory. Damaged lines are skipped and
 * counted. Without `known` everything is folded from the start, as it also is when a smaller line shows up for an
 * event already counted, or when what is new outweighs what is known.
 */
export async function loadHistory(
  journal: JournalFolder,
  device: string,
  known?: History,
): Promise<LoadedHistory> {
  const losers: Losers = new Set();
  const conflicts = new Set<string>(known?.conflicts);
  let start = known;
  for (;;) {
    const pass = new LoadingPass(journal, start ?? new History(device), losers, start === undefined);
    const isFinal = await runOrStepBack(pass);
    for (const id of pass.history.conflicts) conflicts.add(id);
    if (isFinal) {
      for (const id of conflicts) pass.history.conflicts.add(id);
      return { history: pass.history, tails: pass.tails, added: pass.added };
    }
    start = undefined;
  }
}

/** A pass that the disk stops leaves the books as they were: what it took in is known by id when it is read again. */
async function runOrStepBack(pass: LoadingPass): Promise<boolean> {
  const { segments } = pass.history;
  const before = segments.map((segment) => ({ ...segment }));
  try {
    return await pass.run();
  } catch (error) {
    segments.splice(
      0,
      segments.length,
      ...segments.map((segment, place) => before[place] ?? emptySegment(segment.name)),
    );
    throw error;
  }
}

/** One reading of all segments. */
class LoadingPass {
  readonly history: History;
  readonly tails: Tail[] = [];
  added = 0;
  private readonly journal: JournalFolder;
  private readonly losers: Losers;
  private readonly isFromStart: boolean;
  private mustStartOver = false;

  constructor(journal: JournalFolder, history: History, losers: Losers, isFromStart: boolean) {
    this.journal = journal;
    this.history = history;
    this.losers = losers;
    this.isFromStart = isFromStart;
  }

  /** @returns whether the history is complete; otherwise everything is to be read anew without the losers. */
  async run(): Promise<boolean> {
    const names = await listSegments(this.journal);
    const batchBytes = Math.max(
      SMALLEST_BATCH_BYTES,
      Math.floor(BATCH_BYTES / Math.max(1, names.length / 8)),
    );
    const handles: FileHandle[] = [];
    try {
      const cursors: SegmentCursor[] = [];
      for (const name of names) {
        const handle = await this.journal.fileSystem.open(join(this.journal.folder, name), 'read');
        handles.push(handle);
        cursors.push(new SegmentCursor(handle, this.history, this.history.segmentNumber(name), batchBytes));
      }
      if (!this.isFromStart && (await outweighs(this.history, cursors, handles))) return false;
      if (this.isFromStart) for (const cursor of cursors) await this.noteRevocations(cursor);
      await this.mergeCursors(cursors);
      for (const cursor of cursors) this.tails.push(cursor.tail());
    } finally {
      for (const handle of handles) await handle.close().catch(() => undefined);
    }
    if (this.mustStartOver) return false;
    await refoldStale(this.journal, this.history);
    return true;
  }

  /** Knowing beforehand what is revoked saves refolding every subject in which something was undone. */
  private async noteRevocations(cursor: SegmentCursor): Promise<void> {
    for await (const line of cursor.preview((bytes) => bytes.includes(REVOCATION))) {
      if (line.event.kind === 'event-revoked' && !this.losers.has(this.placeOf(line))) {
        this.history.fold.revoked.add(line.event.target);
      }
    }
  }

  /** Takes the smallest event of all segments, again and again. Within one segment lines mostly are in order. */
  private async mergeCursors(cursors: SegmentCursor[]): Promise<void> {
    const open: SegmentCursor[] = [];
    for (const cursor of cursors) if (await cursor.fill()) open.push(cursor);
    for (;;) {
      let first: SegmentCursor | undefined;
      for (const cursor of open) {
        if (!first || compareEvents(cursor.current.event, first.current.event) < 0) first = cursor;
      }
      if (!first) return;
      const pending = this.takeIn(first.current);
      if (pending) await pending;
      if (!first.advance() && !(await first.fill())) open.splice(open.indexOf(first), 1);
    }
  }

  /** Only what needs the disk returns a promise: a million awaits would cost as much as the fold. */
  private takeIn(line: CursorLine): Promise<void> | undefined {
    const { event } = line;
    if (this.losers.has(this.placeOf(line))) {
      this.history.conflicts.add(event.id);
      return undefined;
    }
    const known = this.history.index.find(event.id);
    const crc = crc32(line.bytes);
    if (known !== -1) {
      return this.history.index.checksumOf(known) === crc ? undefined : this.decideBetween(line);
    }
    this.history.register(event, line, crc);
    this.added += 1;
    if (event.kind === 'event-revoked' && !this.history.fold.revoked.has(event.target)) {
      return this.applyRevocation(event);
    }
    this.history.apply(event);
    return undefined;
  }

  private async applyRevocation(event: StudyEvent & { kind: 'event-revoked' }): Promise<void> {
    this.history.apply(event, await readEvent(this.journal, this.history, event.target));
  }

  /** Two lines claim one id: the smaller one counts on every machine, so that all agree without talking. */
  private async decideBetween(line: CursorLine): Promise<void> {
    const { event } = line;
    const stored = await readEvent(this.journal, this.history, event.id);
    if (!stored) return;
    const order = compareText(JSON.stringify(event), JSON.stringify(stored));
    if (order === 0) return;
    this.history.conflicts.add(event.id);
    const storedAt = this.history.index.locationOf(this.history.index.find(event.id));
    this.losers.add(this.placeOf(order < 0 ? storedAt : line));
    const loser = order < 0 ? stored : event;
    if (order < 0 || loser.kind === 'event-revoked') this.mustStartOver = true;
  }

  private placeOf({ segment, position }: { segment: number; position: number }): string {
    return `${this.history.segments[segment]?.name ?? ''}:${position}`;
  }
}

/** Whether reading on would cost more than starting over: late events are refolded one subject at a time. */
async function outweighs(
  history: History,
  cursors: readonly SegmentCursor[],
  handles: readonly FileHandle[],
): Promise<boolean> {
  let knownBytes = 0;
  let newBytes = 0;
  for (const [place, handle] of handles.entries()) {
    const length = history.segments[cursors[place]?.segment ?? 0]?.mark.length ?? 0;
    knownBytes += length;
    newBytes += (await handle.size()) - length;
  }
  return newBytes > (1 << 20) + knownBytes / 4;
}
