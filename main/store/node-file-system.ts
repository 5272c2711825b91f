import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './errors.ts';
import type { FileHandle, FileSystem, OpenMode } from './file-system.ts';

const { O_RDONLY, O_RDWR, O_APPEND, O_CREAT, O_DSYNC, O_EXCL } = constants;

const FLAGS: Record<OpenMode, number> = {
  read: O_RDONLY,
  append: O_RDWR | O_APPEND | O_CREAT,
  exclusive: O_RDWR | O_APPEND | O_CREAT | O_EXCL,
  update: O_RDWR,
};

/** On Windows a virus scanner or an indexer holds a fresh file for a moment; a rename then fails with one of these. */
const HELD_CODES = new Set(['EPERM', 'EBUSY', 'EACCES']);
const HELD_FOR_AT_MOST_MS = 10_000;

/**
 * Whether appending goes through to the disk by itself (O_DSYNC): one call and one thread where write and fdatasync are
 * two, for the same promise (open(2), "synchronized I/O data integrity completion"). Only on Linux: macOS needs
 * F_FULLFSYNC, which is fdatasync's to call, and Windows flushes less for it.
 */
function isWrittenThrough(mode: OpenMode, platform: NodeJS.Platform): boolean {
  return mode === 'append' && platform === 'linux';
}

class NodeFileHandle implements FileHandle {
  private readonly handle: fs.FileHandle;
  private readonly writesThrough: boolean;
  /** Whether something was done that does not go through by itself. */
  private isUnsynced = false;

  constructor(handle: fs.FileHandle, writesThrough: boolean) {
    this.handle = handle;
    this.writesThrough = writesThrough;
  }

  async read(buffer: Uint8Array, position: number): Promise<number> {
    const { bytesRead } = await this.handle.read(buffer, 0, buffer.length, position);
    return bytesRead;
  }

  async write(bytes: Uint8Array): Promise<number> {
    const { bytesWritten } = await this.handle.write(bytes);
    return bytesWritten;
  }

  async truncate(size: number): Promise<void> {
    this.isUnsynced = true;
    await this.handle.truncate(size);
  }

  async size(): Promise<number> {
    return (await this.handle.stat()).size;
  }

  async dataSync(): Promise<void> {
    if (this.writesThrough && !this.isUnsynced) return;
    await this.handle.datasync();
    this.isUnsynced = false;
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

/** Retries `attempt` while another program holds a file, with growing pauses, for at most 10 seconds. */
export async function retryWhileHeld(
  attempt: () => Promise<void>,
  pause: (ms: number) => Promise<unknown> = wait,
): Promise<void> {
  let waitedMs = 0;
  for (let pauseMs = 10; ; pauseMs = Math.min(pauseMs * 2, 1000)) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (!HELD_CODES.has(codeOf(error) ?? '') || waitedMs + pauseMs > HELD_FOR_AT_MOST_MS) throw error;
      await pause(pauseMs);
      waitedMs += pauseMs;
    }
  }
}

/** The machine's own file system. */
export function createNodeFileSystem(platform: NodeJS.Platform = process.platform): FileSystem {
  const isWindows = platform === 'win32';
  return {
    async open(path, mode) {
      const writesThrough = isWrittenThrough(mode, platform);
      const flags = writesThrough ? FLAGS[mode] | O_DSYNC : FLAGS[mode];
      return new NodeFileHandle(await fs.open(path, flags, 0o600), writesThrough);
    },
    readFile: (path) => fs.readFile(path),
    list: (folder) => fs.readdir(folder),
    async makeDirectory(folder) {
      await fs.mkdir(folder, { mode: 0o700 });
    },
    rename: (from, to) => (isWindows ? retryWhileHeld(() => fs.rename(from, to)) : fs.rename(from, to)),
    remove: (path) => fs.unlink(path),
    async syncDirectory(folder) {
      // Windows has no call for it: NTFS keeps names in its own log.
      if (isWindows) return;
      const handle = await fs.open(folder, O_RDONLY);
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
  };
}
