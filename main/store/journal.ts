import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { codeOf, NotSaved } from './errors.ts';
import { withFile, writeAll } from './files.ts';
import type { FileHandle } from './file-system.ts';
import type { JournalFolder } from './read-events.ts';
import { START_OF_SEGMENT, type SegmentMark } from './segment-reader.ts';

/** A line that is on disk. */
export interface AppendedLine {
  /** File name of its segment. */
  segment: string;
  position: number;
  /** The segment up to and with this line. */
  mark: SegmentMark;
}

interface Waiting {
  lines: Buffer[];
  resolve: (lines: AppendedLine[]) => void;
  reject: (error: NotSaved) => void;
}

/** Where a device's journal goes on. */
export interface JournalEnd {
  /** The device's last segment, where it is sound to its end. */
  resumable: { name: string; mark: SegmentMark } | undefined;
  /** The number of the device's next new segment. */
  nextNumber: number;
}

interface OpenSegment {
  name: string;
  handle: FileHandle;
  /** What is known to be on disk; everything beyond was never acknowledged. */
  mark: SegmentMark;
}

/** A segment grows no further than this; positions and copies stay handy. */
const LONGEST_SEGMENT_BYTES = 1 << 28;

/** File name of a device's n-th segment. */
export function segmentName(device: string, number: number): string {
  return number === 1 ? `${device}.jsonl` : `${device}-${number}.jsonl`;
}

/** The number of a device's own segment, or undefined for any other file. */
export function segmentNumber(device: string, name: string): number | undefined {
  if (name === `${device}.jsonl`) return 1;
  if (!name.startsWith(`${device}-`) || !name.endsWith('.jsonl')) return undefined;
  const digits = name.slice(device.length + 1, -'.jsonl'.length);
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
}

/**
 * Appends lines to the segments of this device. A line is acknowledged once its segment was synced; lines that wait
 * share one write and one sync.
 *
 * A write or sync that fails is never tried again on the same descriptor: after a failed sync the system may report
 * success for pages it has dropped. The segment is given up, cut back to what was acknowledged, and the lines go to a
 * new one; if that fails too they are refused. Cutting back keeps refused lines from turning up later; where even that
 * fails it is tried again before each append and at the end.
 */
export class Journal {
  private readonly journal: JournalFolder;
  private readonly device: string;
  private readonly prepare: () => Promise<void>;
  private nextNumber: number;
  private segment: OpenSegment | undefined;
  private resumable: JournalEnd['resumable'];
  private waiting: Waiting[] = [];
  private flushing: Promise<void> | undefined;
  /** Segments given up whose unacknowledged bytes could not be cut off so far. */
  private uncut: { name: string; mark: SegmentMark }[] = [];

  /**
   * @param prepare makes sure of what must be on disk before a line is: the folders down to the journal's.
   */
  constructor(
    journal: JournalFolder,
    device: string,
    { resumable, nextNumber }: JournalEnd,
    prepare: () => Promise<void>,
  ) {
    this.journal = journal;
    this.device = device;
    this.resumable = resumable;
    this.nextNumber = nextNumber;
    this.prepare = prepare;
  }

  /**
   * Puts lines, with their line breaks, on disk, in this order and next to each other.
   * @throws NotSaved when they are not; the next call starts afresh.
   */
  append(lines: Buffer[]): Promise<AppendedLine[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ lines, resolve, reject });
      this.flushing ??= this.flush().finally(() => {
        this.flushing = undefined;
      });
    });
  }

  /** Waits for what is being written and lets go of the file. */
  async close(): Promise<void> {
    await this.flushing;
    await this.cutBack();
    const { segment } = this;
    this.segment = undefined;
    this.resumable = segment;
    await segment?.handle.close().catch(() => undefined);
  }

  private async flush(): Promise<void> {
    // One turn later, so that calls made in the same breath share a sync.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const group = this.waiting;
      this.waiting = [];
      try {
        const appended = await this.writeGroup(group.flatMap(({ lines }) => lines));
        for (const { lines, resolve } of group) resolve(appended.splice(0, lines.length));
      } catch (error) {
        const refusal = new NotSaved(error, this.journal.folder);
        for (const { reject } of group) reject(refusal);
      }
    }
  }

  private async writeGroup(lines: Buffer[]): Promise<AppendedLine[]> {
    await this.cutBack();
    try {
      return await this.writeOnce(lines);
    } catch {
      await this.giveUpSegment();
    }
    try {
      return await this.writeOnce(lines);
    } catch (error) {
      await this.giveUpSegment();
      throw error;
    }
  }

  private async writeOnce(lines: Buffer[]): Promise<AppendedLine[]> {
    const segment = await this.writableSegment();
    await writeAll(segment.handle, Buffer.concat(lines));
    await segment.handle.dataSync();
    const appended = lines.map((line) => {
      const position = segment.mark.length;
      segment.mark = { length: position + line.length, crc: crc32(line, segment.mark.crc) };
      return { segment: segment.name, position, mark: segment.mark };
    });
    if (segment.mark.length > LONGEST_SEGMENT_BYTES) await this.finishSegment(segment);
    return appended;
  }

  private async finishSegment({ handle }: OpenSegment): Promise<void> {
    this.segment = undefined;
    await handle.close().catch(() => undefined);
  }

  private async writableSegment(): Promise<OpenSegment> {
    if (this.segment) return this.segment;
    await this.prepare();
    const resumed = this.resumable;
    this.resumable = undefined;
    if (resumed) {
      const handle = await this.journal.fileSystem.open(join(this.journal.folder, resumed.name), 'append');
      this.segment = { ...resumed, handle };
      // A segment whose length is not the one known was changed behind our back: it is left alone.
      if ((await handle.size()) === resumed.mark.length) return this.segment;
      await this.finishSegment(this.segment);
    }
    this.segment = await this.beginSegment();
    await this.journal.fileSystem.syncDirectory(this.journal.folder);
    return this.segment;
  }

  private async beginSegment(): Promise<OpenSegment> {
    for (;;) {
      const name = segmentName(this.device, this.nextNumber);
      try {
        const path = join(this.journal.folder, name);
        // Made so that nobody else's file is taken, then opened as a journal is written.
        await (await this.journal.fileSystem.open(path, 'exclusive')).close();
        this.nextNumber += 1;
        const handle = await this.journal.fileSystem.open(path, 'append');
        return { name, handle, mark: START_OF_SEGMENT };
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
        this.nextNumber += 1;
      }
    }
  }

  private async giveUpSegment(): Promise<void> {
    const { segment } = this;
    this.segment = undefined;
    if (!segment) return;
    await segment.handle.close().catch(() => undefined);
    this.uncut.push({ name: segment.name, mark: segment.mark });
    await this.cutBack();
  }

  private async cutBack(): Promise<void> {
    const { fileSystem, folder } = this.journal;
    const left: typeof this.uncut = [];
    for (const segment of this.uncut) {
      const path = join(folder, segment.name);
      try {
        if (segment.mark.length === 0) await fileSystem.remove(path);
        else {
          await withFile(await fileSystem.open(path, 'update'), async (handle) => {
            await handle.truncate(segment.mark.length);
            await handle.dataSync();
          });
        }
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') left.push(segment);
      }
    }
    this.uncut = left;
  }
}
