import { join } from 'node:path';
import { pictureNameSchema } from '#core/study/own-note.ts';
import type { FileSystem, RandomBytes } from '#main/store/file-system.ts';
import { listIfThere, makeDirectories, readIfThere, replaceFile } from '#main/store/files.ts';

/** Written at a time. */
const STEP_BYTES = 1 << 16;

/**
 * Copies the pictures of one folder that another has not. They are named by what is in them, so none ever changes, and one
 * copy serves every backup.
 * @param pause lets others go first between two pictures, and ends the copying by throwing.
 * @returns how many were copied.
 * @throws what the disk or `pause` says.
 */
export async function copyPictures(
  fileSystem: FileSystem,
  random: RandomBytes,
  { from, to }: { from: string; to: string },
  pause: () => Promise<unknown> = async () => undefined,
): Promise<number> {
  const missing = await missingPictures(fileSystem, { from, to });
  if (missing.length === 0) return 0;
  await makeDirectories(fileSystem, to);
  for (const name of missing) {
    const bytes = await readIfThere(fileSystem, join(from, name));
    if (bytes) await replaceFile(fileSystem, join(to, name), stepsOf(bytes), random);
    await pause();
  }
  await fileSystem.syncDirectory(to);
  return missing.length;
}

/** Names of the pictures of one folder that another has not. @throws what the disk says. */
export async function missingPictures(
  fileSystem: FileSystem,
  { from, to }: { from: string; to: string },
): Promise<string[]> {
  const there = new Set(await listIfThere(fileSystem, to));
  return (await listIfThere(fileSystem, from)).filter(
    (name) => !there.has(name) && pictureNameSchema.safeParse(name).success,
  );
}

function* stepsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += STEP_BYTES) yield bytes.subarray(from, from + STEP_BYTES);
}
