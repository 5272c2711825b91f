import { dirname } from 'node:path';
import { NotSaved } from '#main/store/errors.ts';
import type { FileSystem } from '#main/store/file-system.ts';
import { makeDirectories, withFile, writeAll } from '#main/store/files.ts';

/**
 * Adds bytes to a file that is being brought in, where it has just `from` so far; a portion that was added already is not
 * added twice.
 * @returns how many bytes it has now: where the next portion begins.
 * @throws NotSaved when the disk refused.
 */
export async function addPortion(
  fileSystem: FileSystem,
  path: string,
  from: number,
  portion: Uint8Array,
): Promise<number> {
  try {
    await makeDirectories(fileSystem, dirname(path));
    const handle = await fileSystem.open(path, 'append');
    return await withFile(handle, async () => {
      if ((await handle.size()) === from) {
        await writeAll(handle, portion);
        await handle.dataSync();
      }
      return handle.size();
    });
  } catch (error) {
    throw new NotSaved(error, dirname(path));
  }
}
