import { basename, dirname, join } from 'node:path';
import { formatId } from '#core/id.ts';
import { codeOf } from './errors.ts';
import type { FileHandle, FileSystem, RandomBytes } from './file-system.ts';

const TEMPORARY_NAME = /^\.orbit-[0-9a-f]{32}\.tmp$/;

/** Writes all of `bytes`, however few the system takes at a time. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const count = await handle.write(bytes.subarray(written));
    if (count === 0) throw Object.assign(new Error('the disk takes no more'), { code: 'ENOSPC' });
    written += count;
  }
}

/** Fills `buffer` from `position` as far as the file goes. @returns bytes read. */
export async function readFully(handle: FileHandle, buffer: Uint8Array, position: number): Promise<number> {
  let filled = 0;
  while (filled < buffer.length) {
    const count = await handle.read(buffer.subarray(filled), position + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

/** Runs `work` on an open file and closes it whatever happens. A close that fails after the work is no failure. */
export async function withFile<T>(handle: FileHandle, work: (handle: FileHandle) => Promise<T>): Promise<T> {
  try {
    return await work(handle);
  } finally {
    await handle.close().catch(() => undefined);
  }
}

/** Makes a folder and those above it, each durably: a folder whose name is lost takes its files along. */
export async function makeDirectories(fileSystem: FileSystem, folder: string): Promise<void> {
  try {
    await fileSystem.makeDirectory(folder);
  } catch (error) {
    const parent = dirname(folder);
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT' || parent === folder) throw error;
    await makeDirectories(fileSystem, parent);
    await fileSystem.makeDirectory(folder);
  }
  await fileSystem.syncDirectory(dirname(folder));
}

/** Names in a folder in a fixed order; none when the folder is missing. */
export async function listIfThere(fileSystem: FileSystem, folder: string): Promise<string[]> {
  try {
    return (await fileSystem.list(folder)).toSorted();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Contents of a file; undefined when it is missing. */
export async function readIfThere(fileSystem: FileSystem, path: string): Promise<Buffer | undefined> {
  try {
    const bytes = await fileSystem.readFile(path);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** A name nobody else has, known as ours by its form. */
export function temporaryName(random: RandomBytes): string {
  return `.orbit-${formatId(random(16))}.tmp`;
}

/** Whether a file is a temporary one of ours that a crash left behind. */
export function isTemporaryName(name: string): boolean {
  return TEMPORARY_NAME.test(name);
}

/**
 * Puts `parts` at `path` in one step: temporary file, sync, rename. The old file is there until the new one is.
 * The caller syncs the folder when the name must be durable. A temporary file that failed is removed if it can be.
 */
export async function replaceFile(
  fileSystem: FileSystem,
  path: string,
  parts: Iterable<Uint8Array>,
  random: RandomBytes,
): Promise<void> {
  const temporary = join(dirname(path), temporaryName(random));
  try {
    await withFile(await fileSystem.open(temporary, 'exclusive'), async (handle) => {
      for (const part of parts) await writeAll(handle, part);
      await handle.dataSync();
    });
    await fileSystem.rename(temporary, path);
  } catch (error) {
    await fileSystem.remove(temporary).catch(() => undefined);
    throw error;
  }
}

/** Removes temporary files of ours that a crash left in a folder; what cannot be removed stays. @returns their names. */
export async function removeLeftovers(fileSystem: FileSystem, folder: string): Promise<string[]> {
  const leftovers = (await listIfThere(fileSystem, folder)).filter(isTemporaryName);
  for (const name of leftovers) await fileSystem.remove(join(folder, name)).catch(() => undefined);
  return leftovers;
}

/** The first free name among `<path>.<word>-1`, `-2`, ... */
export async function freeNameBeside(fileSystem: FileSystem, path: string, word: string): Promise<string> {
  const taken = new Set(await listIfThere(fileSystem, dirname(path)));
  for (let number = 1; ; number += 1) {
    const candidate = `${path}.${word}-${number}`;
    if (!taken.has(basename(candidate))) return candidate;
  }
}
