import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPack, checkPack } from '#main/packs/build-pack.ts';
import { readCompiledPack } from '#main/packs/read-compiled-pack.ts';
import { buildCompiledPack } from '#tests/support/pack-builder.ts';
import { makeFolder, writePackFolder } from './folder.ts';

test('writes one file that reads back as the compiled pack, and nothing beside it', async () => {
  const [folder, out] = [await makeFolder(), await makeFolder()];
  await writePackFolder(folder);
  const file = join(out, 'deep', 'sample.json');
  const description = await buildPack(folder, file);
  expect(description.problems).toEqual([]);
  expect(readCompiledPack(await readFile(file, 'utf8'))).toEqual(buildCompiledPack());
  expect(await readdir(join(out, 'deep'))).toEqual(['sample.json']);
});

test('the same folder makes the same bytes, which everyone may read', async () => {
  const [folder, out] = [await makeFolder(), await makeFolder()];
  await writePackFolder(folder);
  const files = [join(out, 'a.json'), join(out, 'b.json')] as const;
  for (const file of files) await buildPack(folder, file);
  expect(await readFile(files[0])).toEqual(await readFile(files[1]));
  if (process.platform !== 'win32') expect((await stat(files[0])).mode & 0o777).toBe(0o644);
});

test('a pack with problems is described and leaves the file there was', async () => {
  const [folder, out] = [await makeFolder(), await makeFolder()];
  const file = join(out, 'sample.json');
  await writePackFolder(folder);
  await buildPack(folder, file);
  const before = await readFile(file);
  await writePackFolder(folder, { 'notes.txt': 'mine' });
  const description = await buildPack(folder, file);
  expect(description).toEqual(await checkPack(folder));
  expect(description.problems).toMatchObject([{ file: 'notes.txt', line: 1 }]);
  expect(await readFile(file)).toEqual(before);
});
