import { randomBytes } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describePack, type PackDescription } from '#core/content/describe.ts';
import type { Pack } from '#core/content/pack.ts';
import { MEDIA_FOLDER } from '#core/content/source/media.ts';
import type { FileSystem } from '#main/store/file-system.ts';
import { listIfThere, makeDirectories, replaceFile } from '#main/store/files.ts';
import { createNodeFileSystem } from '#main/store/node-file-system.ts';
import { compileFolder, type CompiledFolder } from './compile-folder.ts';
import { keptName, picturesFolder } from './pack-media.ts';

/** Compiles a pack folder and says what it holds and what is wrong with it. */
export async function checkPack(folder: string): Promise<PackDescription> {
  return describePack(await compileFolder(folder));
}

/**
 * Compiles a pack folder and, if it has no problem at all, puts it into `file` in one step, its pictures beside it;
 * otherwise nothing is changed. The same folder always makes the same bytes.
 * @throws the system's error when a file cannot be written.
 */
export async function buildPack(folder: string, file: string): Promise<PackDescription> {
  const compilation = await compileFolder(folder);
  const { pack, problems, media } = compilation;
  if (pack && problems.length === 0) await writePack(file, pack, media);
  return describePack(compilation);
}

async function writePack(file: string, pack: Pack, media: CompiledFolder['media']): Promise<void> {
  const fileSystem = createNodeFileSystem();
  await makeDirectories(fileSystem, dirname(file));
  // A picture's name holds its hash: the pack there was keeps its own until the new one stands.
  const pictures = picturesFolder(file);
  if (pack.media.length > 0) {
    await makeDirectories(fileSystem, pictures);
    await chmod(pictures, 0o755);
  }
  for (const picture of pack.media) {
    const bytes = media.get(`${MEDIA_FOLDER}${picture.file}`);
    if (bytes) await writeShared(fileSystem, join(pictures, keptName(picture)), bytes);
  }
  await writeShared(fileSystem, file, Buffer.from(JSON.stringify(pack)));
  const wanted = new Set(pack.media.map(keptName));
  for (const name of await listIfThere(fileSystem, pictures)) {
    if (!wanted.has(name)) await fileSystem.remove(join(pictures, name));
  }
}

/** A pack is for everyone who uses the machine, unlike what learners did. */
async function writeShared(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  await replaceFile(fileSystem, path, [bytes], randomBytes);
  await chmod(path, 0o644);
  await fileSystem.syncDirectory(dirname(path));
}
