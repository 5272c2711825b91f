import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { FileSystem } from '#main/store/file-system.ts';
import { writeAll } from '#main/store/files.ts';
import type { Variant } from './power-loss.ts';

/*
 * Rules of the store broken one at a time, at the port. A check that passes on one of these checks nothing.
 */

function withDataSync(part: PathPart, change: (sync: () => Promise<void>) => Promise<void>): Variant {
  return (fileSystem) => ({
    ...fileSystem,
    async open(path, mode) {
      const handle = await fileSystem.open(path, mode);
      return path.includes(part) ? { ...handle, dataSync: () => change(() => handle.dataSync()) } : handle;
    },
  });
}

/** Breaks the rule only where the path contains this: the journal or the documents alone, so that each is guarded. */
type PathPart = '/journal' | '/data/.orbit-' | '';

/** Says "on disk" without asking the disk. */
export const withoutFileSync = (part: PathPart): Variant => withDataSync(part, async () => undefined);

/** Says "on disk" first and syncs a little later. */
export const acknowledgingBeforeSync = (part: PathPart): Variant =>
  withDataSync(part, async (sync) => {
    setImmediate(() => void sync().catch(() => undefined));
  });

/** Forgets that a new name is only durable once its folder is synced. */
export const withoutFolderSync =
  (part: PathPart): Variant =>
  (fileSystem) => ({
    ...fileSystem,
    syncDirectory: async (folder) => (folder.includes(part) ? undefined : fileSystem.syncDirectory(folder)),
  });

/** One temporary name for all, opened whether it is there or not, as lowdb's own writer has it. */
export const withFixedTemporaryName: Variant = (fileSystem) => {
  const fixed = (path: string) => path.replace(/\.orbit-[0-9a-f]+\.tmp$/, '.orbit-fixed-name');
  return {
    ...fileSystem,
    open: (path, mode) =>
      fileSystem.open(fixed(path), mode === 'exclusive' && fixed(path) !== path ? 'append' : mode),
    rename: (from, to) => fileSystem.rename(fixed(from), to),
    remove: async (path) => (fixed(path) === path ? fileSystem.remove(path) : undefined),
  };
};

/** Rewrites a document where it stands instead of renaming a finished one over it. */
export const rewritingInPlace: Variant = (fileSystem) => ({
  ...fileSystem,
  async rename(from, to) {
    const bytes = await fileSystem.readFile(from);
    const handle = await fileSystem.open(to, 'append');
    await handle.truncate(0);
    await writeAll(handle, bytes);
    await handle.dataSync();
    await handle.close();
    await fileSystem.syncDirectory(dirname(to));
    await fileSystem.remove(from);
  },
});

/** Makes every checksum fit, as if none were checked. */
export const blindToChecksums: Variant = (fileSystem) => {
  const readSealed = async (path: string): Promise<Buffer> => {
    const lines = Buffer.from(await fileSystem.readFile(path))
      .toString('latin1')
      .split('\n');
    return Buffer.from(lines.map(resealed).join('\n'), 'latin1');
  };
  return {
    ...fileSystem,
    readFile: readSealed,
    async open(path, mode) {
      const handle = await fileSystem.open(path, mode);
      if (mode !== 'read' || path.endsWith('.bin')) return handle;
      const bytes = await readSealed(path);
      return { ...handle, read: async (buffer, position) => bytes.copy(buffer, 0, position) };
    },
  };
};

function resealed(line: string): string {
  const match = /^(.*),"crc":"[0-9a-f]{8}"\}$/s.exec(line);
  if (!match) return line;
  const crc = crc32(Buffer.from(`${match[1]}}`, 'latin1'));
  return `${match[1]},"crc":"${crc.toString(16).padStart(8, '0')}"}`;
}

/** lowdb's own way with a file (steno 4): fixed temporary name, rename, no sync of anything. */
export function createPlainJsonFile<T>(fileSystem: FileSystem, path: string) {
  const temporary = join(dirname(path), '.document.tmp');
  return {
    async read(): Promise<T | null> {
      try {
        return JSON.parse(Buffer.from(await fileSystem.readFile(path)).toString()) as T;
      } catch {
        return null;
      }
    },
    async write(data: T): Promise<void> {
      const handle = await fileSystem.open(temporary, 'append');
      await handle.truncate(0);
      await writeAll(handle, Buffer.from(JSON.stringify(data)));
      await handle.close();
      await fileSystem.rename(temporary, path);
    },
  };
}
