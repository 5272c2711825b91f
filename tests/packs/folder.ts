import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildPackFiles, type PackOverrides } from '#tests/support/pack-builder.ts';

/** An empty folder that is removed after the test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'orbit-packs-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the sample pack, with some files replaced, into a folder. */
export async function writePackFolder(folder: string, overrides: PackOverrides = {}): Promise<void> {
  for (const [path, text] of buildPackFiles(overrides)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
