import { randomBytes } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describePack, type PackDescription } from '#core/content/describe.ts';
import { makeDirectories, replaceFile } from '#main/store/files.ts';
import { createNodeFileSystem } from '#main/store/node-file-system.ts';
import { compileFolder } from './compile-folder.ts';

/** Compiles a pack folder and says what it holds and what is wrong with it. */
export async function checkPack(folder: string): Promise<PackDescription> {
  return describePack(await compileFolder(folder));
}

/**
 * Compiles a pack folder and, if it has no problem at all, puts it into `file` in one step; otherwise nothing is
 * changed. The same folder always makes the same bytes.
 * @throws the system's error when the file cannot be written.
 */
export async function buildPack(folder: string, file: string): Promise<PackDescription> {
  const compilation = await compileFolder(folder);
  const { pack, problems } = compilation;
  if (pack && problems.length === 0) await writePack(file, JSON.stringify(pack));
  return describePack(compilation);
}

async function writePack(file: string, text: string): Promise<void> {
  const fileSystem = createNodeFileSystem();
  await makeDirectories(fileSystem, dirname(file));
  await replaceFile(fileSystem, file, [Buffer.from(text)], randomBytes);
  // A pack is for everyone who uses the machine, unlike what learners did.
  await chmod(file, 0o644);
  await fileSystem.syncDirectory(dirname(file));
}
