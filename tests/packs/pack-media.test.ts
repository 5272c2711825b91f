import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createApp } from '#main/app.ts';
import { buildPack } from '#main/packs/build-pack.ts';
import { loadLibrary } from '#main/packs/library.ts';
import { editFile, SAMPLE } from '#tests/support/pack-builder.ts';
import { makePng } from '#tests/support/pictures.ts';
import { makeFolder, writePackFolder } from './folder.ts';

const NOTE = `notes:
  - id: parts
    kind: image-occlusion
    concepts: [falling-around]
    facts: [iss-height]
    section: staying-up/a-fall-that-misses
    image: station.png
    alt: The station seen from below
    masks: [{ number: 1, x: 0.1, y: 0.1, width: 0.2, height: 0.2, label: Solar wing }]
`;

async function writePictured(folder: string, picture: Buffer): Promise<void> {
  await writePackFolder(folder, editFile(SAMPLE.cards, 'notes:\n', NOTE));
  await mkdir(join(folder, 'media'), { recursive: true });
  await writeFile(join(folder, 'media', 'station.png'), picture);
}

async function build(picture = makePng(40, 30)) {
  const [sources, out] = [await makeFolder(), await makeFolder()];
  const folder = join(sources, 'sample');
  await writePictured(folder, picture);
  const { problems } = await buildPack(folder, join(out, 'sample.json'));
  expect(problems).toEqual([]);
  return { sources, folder, out };
}

describe('the pictures of a pack', () => {
  test('are kept beside the compiled file, those of the build before only as long as they are needed', async () => {
    const { folder, out } = await build();
    const [first] = await readdir(join(out, 'sample.media'));
    expect(first).toMatch(/^[0-9a-f]{8}-station\.png$/);
    await writePictured(folder, makePng(50, 30));
    await buildPack(folder, join(out, 'sample.json'));
    const names = await readdir(join(out, 'sample.media'));
    expect(names).toHaveLength(1);
    expect(names).not.toContain(first);
    expect(await readFile(join(out, 'sample.media', names[0] ?? ''))).toEqual(makePng(50, 30));
    if (process.platform !== 'win32')
      expect((await stat(join(out, 'sample.media'))).mode & 0o777).toBe(0o755);
  });

  test('are found again when it is loaded, compiled or as a folder', async () => {
    const { sources, out } = await build();
    for (const packs of [out, sources]) {
      const library = await loadLibrary(packs);
      expect(library.notices).toEqual([]);
      const file = library.media.get('sample/station.png');
      expect(file?.type).toBe('image/png');
      expect(await readFile(file?.path ?? '')).toEqual(makePng(40, 30));
    }
  });

  test('that are gone, or another one, leave the pack out with a notice', async () => {
    const { out } = await build();
    const [name = ''] = await readdir(join(out, 'sample.media'));
    await writeFile(join(out, 'sample.media', name), 'short');
    const notice = {
      kind: 'pack-broken',
      pack: 'sample',
      cause: 'its picture station.png is missing or damaged',
    };
    expect(await loadLibrary(out)).toMatchObject({ packs: [], notices: [notice] });
    await rm(join(out, 'sample.media', name));
    expect(await loadLibrary(out)).toMatchObject({ packs: [], notices: [notice] });
  });

  test('that no pack lists are refused', async () => {
    const { out } = await build();
    const file = join(out, 'sample.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll('sample/station.png?v=', 'sample/other.png?v='));
    expect((await loadLibrary(out)).notices[0]?.cause).toContain('shows sample/other.png');
  });

  test('are served with their type and length, for ever', async () => {
    const { out } = await build();
    const folder = await makeFolder();
    await writeFile(join(folder, 'index.html'), '<!doctype html>');
    const app = await createApp({
      dataFolder: join(folder, 'data'),
      packsFolder: out,
      rendererFolder: folder,
      host: 'local',
      allowedHosts: () => new Set(['app']),
    });
    const ask = (path: string, init: RequestInit = {}) => app.fetch(new Request(`http://app${path}`, init));
    const response = await ask('/media/sample/station.png?v=1');
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(makePng(40, 30));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(makePng(40, 30).length),
      'cache-control': expect.stringContaining('immutable'),
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    for (const path of [
      '/media/sample/other.png',
      '/media/sample/..%2fsample.json',
      '/media/sample',
      '/media/x/y/z',
    ]) {
      expect((await ask(path)).status).not.toBe(500);
      expect((await ask(path)).headers.get('content-type')).not.toBe('image/png');
    }
    expect(
      (await ask('/media/sample/station.png', { headers: { 'sec-fetch-site': 'cross-site' } })).status,
    ).toBe(403);
    await app.close();
  });
});
