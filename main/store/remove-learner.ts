import { join } from 'node:path';
import { isCheckpointFile } from './checkpoint.ts';
import { NotSaved } from './errors.ts';
import type { FileSystem } from './file-system.ts';
import { listIfThere } from './files.ts';
import { TOLD_DAMAGE } from './told-damage.ts';

/**
 * Removes everything a learner did from a data folder that is not open: journals of all devices, questions as they were
 * shown, pictures, checkpoints, which damage was told. The emptied folders stay, and with them the learner's id.
 * @throws NotSaved when the disk refused; it may be called again.
 */
export async function removeLearner(fileSystem: FileSystem, learnerFolder: string): Promise<void> {
  try {
    // First the cache: without it nothing remembers what is about to go.
    const isOurs = (name: string) => isCheckpointFile(name) || name.startsWith(TOLD_DAMAGE);
    for (const name of (await listIfThere(fileSystem, learnerFolder)).filter(isOurs)) {
      await fileSystem.remove(join(learnerFolder, name));
    }
    await fileSystem.syncDirectory(learnerFolder);
    for (const part of ['journal', 'items', 'media']) {
      const folder = join(learnerFolder, part);
      const names = await listIfThere(fileSystem, folder);
      for (const name of names) await fileSystem.remove(join(folder, name));
      if (names.length > 0) await fileSystem.syncDirectory(folder);
    }
  } catch (error) {
    throw new NotSaved(error, learnerFolder);
  }
}
