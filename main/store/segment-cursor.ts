import { crc32 } from 'node:zlib';
import type { StudyEvent } from '#core/study/event.ts';
import type { FileHandle } from './file-system.ts';
import type { History, Segment } from './history.ts';
import { decodeLine, salvageLines, type DecodedLine } from './journal-line.ts';
import { SegmentReader } from './segment-reader.ts';

/** An event as it stands in a segment. */
export interface CursorLine {
  event: StudyEvent;
  segment: number;
  position: number;
  bytes: Buffer;
}

/** What follows the last line break of a segment. */
export interface Tail {
  segment: number;
  bytes: Buffer;
  /** `whole` when a complete line lacks only its line break. */
  state: 'none' | 'whole' | 'torn';
  isDamaged: boolean;
}

/** Goes through the events of one segment and keeps its books: mark, damaged lines, lines of newer apps. */
export class SegmentCursor {
  readonly segment: number;
  private readonly history: History;
  private readonly handle: FileHandle;
  private readonly batchBytes: number;
  private readonly reader: SegmentReader;
  private lines: CursorLine[] = [];
  private place = 0;
  private atEnd = false;
  private tailState: Tail['state'] = 'none';

  constructor(handle: FileHandle, history: History, segment: number, batchBytes: number) {
    this.handle = handle;
    this.history = history;
    this.segment = segment;
    this.batchBytes = batchBytes;
    this.reader = new SegmentReader(handle, this.books.mark, batchBytes);
  }

  /** The event the cursor stands at, after {@link fill} or {@link advance} said there is one. */
  get current(): CursorLine {
    const line = this.lines[this.place];
    if (!line) throw new RangeError('the cursor stands at no event');
    return line;
  }

  /** Goes to the next event already read. @returns whether there is one; otherwise {@link fill} reads on. */
  advance(): boolean {
    this.place += 1;
    return this.place < this.lines.length;
  }

  /** Reads on to the next event. @returns whether there is one before the end. */
  async fill(): Promise<boolean> {
    this.lines = [];
    this.place = 0;
    while (this.lines.length === 0 && !this.atEnd) {
      const batch = await this.reader.nextBatch();
      for (const line of batch ?? []) this.take(line.bytes, line.position, decodeLine(line.bytes));
      if (batch) this.books.mark = this.reader.mark;
      else this.takeTail();
    }
    return this.lines.length > 0;
  }

  /** Events of the lines whose bytes pass `test`, without moving the cursor. */
  async *preview(
    test: (bytes: Buffer) => boolean,
  ): AsyncGenerator<{ event: StudyEvent; segment: number; position: number }> {
    const reader = new SegmentReader(this.handle, this.books.mark, this.batchBytes);
    for (let batch = await reader.nextBatch(); batch; batch = await reader.nextBatch()) {
      for (const { position, bytes } of batch) {
        const line = test(bytes) ? decodeLine(bytes) : undefined;
        if (line?.kind === 'event') yield { event: line.event, segment: this.segment, position };
      }
    }
  }

  /** What follows the last line break, once the cursor is at the end. */
  tail(): Tail {
    return {
      segment: this.segment,
      bytes: this.reader.tail,
      state: this.tailState,
      isDamaged: this.books.tailDamaged,
    };
  }

  private get books(): Segment {
    const segment = this.history.segments[this.segment];
    if (!segment) throw new RangeError(`no segment ${this.segment}`);
    return segment;
  }

  private takeTail(): void {
    this.atEnd = true;
    this.books.tailDamaged = false;
    this.books.tailDamage = 0;
    const { tail, mark } = this.reader;
    if (tail.length === 0) return;
    const line = decodeLine(tail);
    const { damaged, damage, newer } = this.books;
    const found = this.take(tail, mark.length, line);
    this.tailState = found > 0 || line.kind !== 'damaged' ? 'whole' : 'torn';
    // The mark stops before the tail, and so do the counts that go with it.
    this.books.tailDamaged = line.kind === 'damaged';
    if (this.books.tailDamaged) this.books.tailDamage = crc32(tail);
    this.books.damaged = damaged;
    this.books.damage = damage;
    this.books.newer = newer;
  }

  /** @returns how many whole lines were found in `bytes`. */
  private take(bytes: Buffer, position: number, line: DecodedLine): number {
    if (line.kind === 'event') {
      this.lines.push({ event: line.event, segment: this.segment, position, bytes });
      return 1;
    }
    if (line.kind === 'newer') {
      this.books.newer += 1;
      this.history.noteTick(line.tick);
      return 1;
    }
    this.books.damaged += 1;
    this.books.damage = crc32(bytes, this.books.damage);
    const salvaged = salvageLines(bytes);
    for (const inner of salvaged) {
      this.take(bytes.subarray(inner.start, inner.end), position + inner.start, inner.line);
    }
    return salvaged.length;
  }
}
