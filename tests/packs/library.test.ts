import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '#main/packs/library.ts';
import { buildCompiledPack, editFile, SAMPLE } from '#tests/support/pack-builder.ts';
import { makeFolder, writePackFolder } from './folder.ts';

const compiled = JSON.stringify(buildCompiledPack());
const other = compiled.replaceAll('sample', 'other');

/** Loads a folder of compiled packs given by file name. */
async function load(files: Record<string, string>) {
  const folder = await makeFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return loadLibrary(folder);
}

test('loads compiled packs in the order of their names', async () => {
  const { packs, notices } = await load({
    'sample.json': compiled,
    'other.json': other,
    'notes.txt': '',
    '.x.json': '',
  });
  expect(packs.map(({ id }) => id)).toEqual(['other', 'sample']);
  expect(packs[1]).toEqual(buildCompiledPack());
  expect(notices).toEqual([]);
});

test('keeps equal lists of cards and questions once', async () => {
  const { packs } = await load({ 'sample.json': compiled });
  const [first, ...others] = packs.flatMap(({ units }) => units.flatMap(({ cards }) => cards));
  const alike = others.filter(({ facts }) => facts.join() === first?.facts.join());
  expect(alike.length).toBeGreaterThan(0);
  for (const { facts } of alike) expect(facts).toBe(first?.facts);
});

test('loads a pack folder, and says where a broken one is broken', async () => {
  const folder = await makeFolder();
  await writePackFolder(join(folder, 'good'));
  await writePackFolder(join(folder, 'bad'), editFile(SAMPLE.cards, 'facts: [iss-height]', 'facts: [gone]'));
  const { packs, notices } = await loadLibrary(folder);
  expect(packs.map(({ id }) => id)).toEqual(['sample']);
  expect(notices).toEqual([
    { kind: 'pack-broken', pack: 'bad', cause: 'units/orbits/cards.yaml, line 5: there is no fact `gone`' },
  ]);
});

describe('a broken pack is told of, and the others load', () => {
  const deep = `{"format":1,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  const nested = compiled.replace(
    /"blocks":\[\{"kind":"paragraph","id":"b1","children":\[/,
    () =>
      `"blocks":[{"kind":"paragraph","id":"b1","children":[${'{"kind":"strong","children":['.repeat(20_000)}${']}'.repeat(20_000)},`,
  );
  test.each([
    ['cut short', compiled.slice(0, 500), 'the file is damaged: it is not JSON'],
    ['empty', '', 'the file is damaged: it is not JSON'],
    ['something else', '[1, 2]', 'it is not a compiled pack'],
    ['null', 'null', 'it is not a compiled pack'],
    [
      'of another format',
      compiled.replace(/"format":\d+/, '"format":999'),
      'it was compiled by another version of the app and has to be compiled again',
    ],
    [
      'with a length that is no number',
      compiled.replace(/"authors":\[[^\]]*\]/, '"authors":{"length":{"toString":1,"valueOf":1}}'),
      'the file is damaged at authors: has a field called length that is no number',
    ],
    ['without a field', compiled.replace('"title":"A sample",', ''), 'the file is damaged at title: '],
    [
      'with ids of another pack',
      compiled
        .replace('"sample/iss-height"', '"other/iss-height"')
        .replaceAll('"id":"sample/iss-height"', '"id":"other/iss-height"'),
      'it holds `other/iss-height`, which is the id of another pack',
    ],
    ['nested without end', deep, ''],
    ['with words nested without end', nested, ''],
    ['the same id again', compiled, 'a pack with the id sample is there already'],
  ])('%s', async (_name, text, cause) => {
    const { packs, notices } = await load({ 'a.json': compiled, 'broken.json': text, 'c.json': other });
    expect(packs.map(({ id }) => id)).toEqual(['sample', 'other']);
    expect(notices).toEqual([{ kind: 'pack-broken', pack: 'broken', cause: expect.stringContaining(cause) }]);
  });
});

test('a file that cannot be read is told of', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'a.json'), compiled);
  await mkdir(join(folder, 'empty'));
  const { packs, notices } = await loadLibrary(folder);
  expect(packs).toHaveLength(1);
  expect(notices).toEqual([
    { kind: 'pack-broken', pack: 'empty', cause: 'pack.yaml, line 1: this file is missing' },
  ]);
});

test('a folder of packs that is not there is told of', async () => {
  const folder = join(await makeFolder(), 'missing');
  const { packs, notices } = await loadLibrary(folder);
  expect(packs).toEqual([]);
  expect(notices).toMatchObject([
    { kind: 'pack-broken', pack: folder, cause: expect.stringContaining('ENOENT') },
  ]);
});
