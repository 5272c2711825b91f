import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { BackupSummary } from './backup-summary.ts';
import type { DurableFiles } from './durable-files.ts';
import type { FileHandle, FileSystem, RandomBytes } from './file-system.ts';
import { readFully, temporaryName, withFile, writeAll } from './files.ts';
import { seal } from './sealed-json.ts';

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
 * as the last line. It has its name only once all of it is on disk. Journals only grow, so copying each up to the length
 * it had is consistent.
 * @throws what the disk or `pause` says; nothing is left behind then.
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
      const head = summarise(lines);
      await writeAll(target, await pack(seal({ backup: head.backup, madeAt: head.madeAt, of: 'orbit' })));
      for (const { file, length, learner } of files) {
        await writeAll(target, await pack(Buffer.concat([LINE_BREAK, seal({ file }), LINE_BREAK])));
        const count = await copyFile(options, target, file, length);
        if (learner !== undefined) lines.set(learner, (lines.get(learner) ?? 0) + count);
      }
      const made = summarise(lines);
      await writeAll(target, await pack(Buffer.concat([LINE_BREAK, seal(made), LINE_BREAK])));
      await target.dataSync();
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

/** @returns how many lines were copied. */
async function copyFile(
  { fileSystem, folder, pause }: WriteBackupOptions,
  target: FileHandle,
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
      await writeAll(target, await pack(bytes));
      position += read;
      await pause();
    }
    return lines;
  });
}
