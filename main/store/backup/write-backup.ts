import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32, gzip } from 'node:zlib';
import type { BackupSummary } from './backup-summary.ts';
import type { DurableFiles } from './durable-files.ts';
import type { FileHandle, FileSystem, RandomBytes } from '#main/store/file-system.ts';
import { readFully, temporaryName, withFile, writeAll } from '#main/store/files.ts';
import { seal } from '#main/store/sealed-json.ts';

const pack = promisify(gzip);
/** Copied at a time: an answer that comes meanwhile waits for no more than this. */
const STEP_BYTES = 1 << 16;
const LINE_BREAK = Buffer.from('\n');

export interface WriteBackupOptions {
  fileSystem: FileSystem;
  random: RandomBytes;
  /** The data folder. */
  folder: string;
  /** Where the backup goes; its folder exists. */
  backupsFolder: string;
  name: string;
  /** Lets others go first; called after each step, and ends the copying by throwing. */
  pause: () => Promise<unknown>;
}

/**
 * Copies durable files into one backup: lines of text packed with gzip, each file after a line that names it, the summary
 * as the last line. It has its name only once all of it is on disk and was read back. Journals only grow, so copying each
 * up to the length it had is consistent.
 * @throws what the disk or `pause` says, and `EIO` where what is read is not what was written; nothing is left behind then.
 */
export async function writeBackup(
  options: WriteBackupOptions,
  { files }: DurableFiles,
  summarise: (events: ReadonlyMap<string, number>) => BackupSummary,
): Promise<BackupSummary> {
  const { fileSystem, random, backupsFolder, name } = options;
  const temporary = join(backupsFolder, temporaryName(random));
  try {
    const target = await fileSystem.open(temporary, 'exclusive');
    const summary = await withFile(target, async () => {
      const lines = new Map<string, number>();
      const written = new PackedFile(target);
      const head = summarise(lines);
      await written.add(seal({ backup: head.backup, madeAt: head.madeAt, of: 'orbit' }));
      for (const { file, length, learner } of files) {
        await written.add(Buffer.concat([LINE_BREAK, seal({ file }), LINE_BREAK]));
        const count = await copyFile(options, written, file, length);
        if (learner !== undefined) lines.set(learner, (lines.get(learner) ?? 0) + count);
      }
      const made = summarise(lines);
      await written.add(Buffer.concat([LINE_BREAK, seal(made), LINE_BREAK]));
      await target.dataSync();
      await written.readBack(options.pause);
      return made;
    });
    await fileSystem.rename(temporary, join(backupsFolder, name));
    await fileSystem.syncDirectory(backupsFolder);
    return summary;
  } catch (error) {
    await fileSystem.remove(temporary).catch(() => undefined);
    throw error;
  }
}

/** A file of parts, each packed by itself, and what is known of all of it. */
class PackedFile {
  private readonly handle: FileHandle;
  private length = 0;
  private crc = 0;

  constructor(handle: FileHandle) {
    this.handle = handle;
  }

  async add(bytes: Buffer): Promise<void> {
    const packed = await pack(bytes);
    await writeAll(this.handle, packed);
    this.length += packed.length;
    this.crc = crc32(packed, this.crc);
  }

  /** @throws an error with the code `EIO` where the file does not say what was written. */
  async readBack(pause: () => Promise<unknown>): Promise<void> {
    const step = Buffer.allocUnsafe(STEP_BYTES);
    let crc = 0;
    for (let position = 0; position < this.length;) {
      const read = await readFully(this.handle, step, position);
      if (read === 0) break;
      crc = crc32(step.subarray(0, read), crc);
      position += read;
      await pause();
    }
    if (crc === this.crc && (await this.handle.size()) === this.length) return;
    throw Object.assign(new Error('what was written does not read back'), { code: 'EIO' });
  }
}

/** @returns how many lines were copied. */
async function copyFile(
  { fileSystem, folder, pause }: WriteBackupOptions,
  target: PackedFile,
  file: string,
  length: number,
): Promise<number> {
  const source = await fileSystem.open(join(folder, file), 'read');
  return withFile(source, async () => {
    let lines = 0;
    for (let position = 0; position < length;) {
      const step = Buffer.allocUnsafe(Math.min(STEP_BYTES, length - position));
      const read = await readFully(source, step, position);
      if (read === 0) break;
      const bytes = step.subarray(0, read);
      for (let at = bytes.indexOf(LINE_BREAK); at !== -1; at = bytes.indexOf(LINE_BREAK, at + 1)) lines += 1;
      await target.add(bytes);
      position += read;
      await pause();
    }
    return lines;
  });
}
