import { crc32 } from 'node:zlib';
import { readFully } from './files.ts';
import type { FileHandle } from './file-system.ts';
import { LONGEST_LINE_BYTES } from './journal-line.ts';

/** How far a segment is known: bytes up to and with a line break, and the CRC-32 of all of them. */
export interface SegmentMark {
  length: number;
  crc: number;
}

export const START_OF_SEGMENT: SegmentMark = { length: 0, crc: 0 };

/** The bytes of one line, without its line break. Valid until the next batch is read. */
export interface RawLine {
  position: number;
  bytes: Buffer;
}

const LINE_BREAK = 0x0a;

/** Reads a segment line by line in batches, keeping only one batch in memory, and the mark of what was read. */
export class SegmentReader {
  mark: SegmentMark;
  /** Bytes after the last line break, once the end was reached; only the first ones where it is very long. */
  tail: Buffer = Buffer.alloc(0);
  private readonly handle: FileHandle;
  /** Used for every batch: a fresh one each time would pile up until the next collection. */
  private readonly chunk: Buffer;
  private carry: Buffer = Buffer.alloc(0);
  private carryCrc = 0;
  private carryLength = 0;
  private offset: number;

  constructor(handle: FileHandle, from: SegmentMark, batchBytes: number) {
    this.handle = handle;
    this.mark = from;
    this.carryCrc = from.crc;
    this.offset = from.length;
    this.chunk = Buffer.allocUnsafe(batchBytes);
  }

  /** The next lines; undefined at the end of the file. A batch may be empty while a long line is being read. */
  async nextBatch(): Promise<RawLine[] | undefined> {
    const read = await readFully(this.handle, this.chunk, this.offset);
    if (read === 0) {
      this.tail = this.carry;
      return undefined;
    }
    this.offset += read;
    return this.split(this.chunk.subarray(0, read));
  }

  private split(chunk: Buffer): RawLine[] {
    const lines: RawLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_BREAK); end !== -1; end = chunk.indexOf(LINE_BREAK, start)) {
      const piece = chunk.subarray(start, end);
      const bytes = this.carry.length > 0 ? Buffer.concat([this.carry, piece]) : piece;
      lines.push({ position: this.mark.length, bytes });
      this.mark = {
        length: this.mark.length + this.carryLength + (end + 1 - start),
        crc: crc32(chunk.subarray(start, end + 1), this.carryCrc),
      };
      this.carryCrc = this.mark.crc;
      this.carryLength = 0;
      this.carry = Buffer.alloc(0);
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    if (rest.length > 0) {
      // Beyond the longest line there is nothing to decode: only its length and checksum go on.
      if (this.carry.length <= LONGEST_LINE_BYTES) this.carry = Buffer.concat([this.carry, rest]);
      this.carryCrc = crc32(rest, this.carryCrc);
      this.carryLength += rest.length;
    }
    return lines;
  }
}

/** Whether the first bytes of a file still are what a mark says of them. */
export async function fitsMark(handle: FileHandle, mark: SegmentMark): Promise<boolean> {
  const chunk = Buffer.allocUnsafe(1 << 20);
  let crc = 0;
  for (let position = 0; position < mark.length;) {
    const wanted = Math.min(chunk.length, mark.length - position);
    const read = await readFully(handle, chunk.subarray(0, wanted), position);
    if (read < wanted) return false;
    crc = crc32(chunk.subarray(0, read), crc);
    position += read;
  }
  return crc === mark.crc;
}
