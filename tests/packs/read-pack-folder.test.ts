import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPackFolder } from '#main/packs/read-pack-folder.ts';
import { buildPackFiles } from '#tests/support/pack-builder.ts';
import { makeFolder, writePackFolder } from './folder.ts';

test('reads every file under its path with forward slashes', async () => {
  const folder = await makeFolder();
  await writePackFolder(folder);
  const { files, problems } = await readPackFolder(folder);
  expect(problems).toEqual([]);
  expect(files).toEqual(buildPackFiles());
});

test('passes over what systems leave in every folder', async () => {
  const folder = await makeFolder();
  for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini']) await writeFile(join(folder, name), 'x');
  expect(await readPackFolder(folder)).toEqual({ files: new Map(), media: new Map(), problems: [] });
});

test('follows no links, to files or to folders', async () => {
  const folder = await makeFolder();
  const outside = await makeFolder();
  await writeFile(join(outside, 'secret.yaml'), 'secret');
  await symlink(join(outside, 'secret.yaml'), join(folder, 'pack.yaml'));
  await symlink(outside, join(folder, 'facts'));
  const cause = 'is a link or a special file; only plain files can be in a pack';
  expect(await readPackFolder(folder)).toEqual({
    files: new Map(),
    media: new Map(),
    problems: [
      { file: 'facts', line: 1, cause },
      { file: 'pack.yaml', line: 1, cause },
    ],
  });
});

test
  .skipIf(process.platform === 'win32')
  .each(['con.yaml', 'NUL', 'com1.md', 'a?.md', 'trailing.', 'back\\slash.md'])(
  'refuses the name %j, which some systems cannot store',
  async (name) => {
    const folder = await makeFolder();
    await writeFile(join(folder, name), 'x');
    expect(await readPackFolder(folder)).toEqual({
      files: new Map(),
      media: new Map(),
      problems: [{ file: name, line: 1, cause: 'has a name that some systems cannot store' }],
    });
  },
);

test('refuses bytes that are not UTF-8', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'pack.yaml'), new Uint8Array([0x61, 0xff, 0xfe]));
  expect((await readPackFolder(folder)).problems).toEqual([
    { file: 'pack.yaml', line: 1, cause: 'is not UTF-8 text' },
  ]);
});

test('refuses a file that is too large without reading it', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'pack.yaml'), '');
  await truncate(join(folder, 'pack.yaml'), 4_000_000_000);
  expect((await readPackFolder(folder)).problems).toEqual([
    { file: 'pack.yaml', line: 1, cause: 'is too large' },
  ]);
});

test('stops at too many files, and says so once', async () => {
  const folder = await makeFolder();
  await Promise.all(
    Array.from({ length: 2_010 }, (_, index) => writeFile(join(folder, `f${index}.yaml`), '')),
  );
  const { files, problems } = await readPackFolder(folder);
  expect(files.size).toBe(2_000);
  expect(problems).toEqual([
    { file: '.', line: 1, cause: 'the pack holds more than 2000 files and folders' },
  ]);
});

test('does not go down for ever', async () => {
  const folder = await makeFolder();
  await mkdir(join(folder, 'a/b/c/d/e/f/g'), { recursive: true });
  expect((await readPackFolder(folder)).problems).toEqual([
    { file: 'a/b/c/d/e/f', line: 1, cause: 'is more than 6 folders deep' },
  ]);
});

test('a folder that is not there is a problem, not an exception', async () => {
  const { files, problems } = await readPackFolder(join(await makeFolder(), 'missing'));
  expect(files.size).toBe(0);
  expect(problems).toMatchObject([{ file: '.', line: 1, cause: expect.stringContaining('ENOENT') }]);
});
