import { describe, expect, it } from 'vitest';
import { hashItem } from '#core/content/hash-item.ts';
import { ItemArchive } from '#main/store/item-archive.ts';
import { choice, shortText } from '#tests/support/packs.ts';
import { SimulatedDisk } from '#tests/support/simulated-disk.ts';
import { createSimulatedFileSystem, type Operation } from '#tests/support/simulated-file-system.ts';

const folder = '/data/learners/l/items';
const one = choice('p/one', 'single', 'b');
const two = shortText('p/two');

function open(disk: SimulatedDisk, failing?: Operation, device = 'd'): ItemArchive {
  const fileSystem = createSimulatedFileSystem(disk, {
    fault: (operation) => (operation === failing ? { code: 'ENOSPC' } : undefined),
  });
  return new ItemArchive({ fileSystem, folder, device });
}

describe('the archive of items', () => {
  it('has them on the disk itself once they are kept: a power cut takes nothing', async () => {
    const disk = new SimulatedDisk();
    const hashes = await open(disk).add([one, two]);
    const after = open(disk.afterPowerCut(new Set(), new Set(), 'whole'));
    expect(await after.find('p/one', hashes[0] ?? '')).toEqual(one);
    expect(await after.find('p/two', hashes[1] ?? '')).toEqual(two);
    expect(await after.find('p/two', hashes[0] ?? '')).toBeUndefined();
  });

  it('keeps a version once, whoever asks and however often', async () => {
    const disk = new SimulatedDisk();
    const archive = open(disk);
    await Promise.all([archive.add([one, one]), archive.add([one])]);
    await open(disk).add([one]);
    const [text = ''] = [...disk.files().values()].map(String);
    expect(text.split('\n')).toHaveLength(2);
  });

  it.each<Operation>(['makeDirectory', 'open', 'write', 'sync', 'syncDirectory'])(
    'tells where the disk refuses at %s, and keeps them later',
    async (operation) => {
      const disk = new SimulatedDisk();
      await expect(open(disk, operation).add([one])).rejects.toMatchObject({ name: 'NotSaved' });
      const archive = open(disk);
      expect(await archive.find('p/one', (await archive.add([one]))[0] ?? '')).toEqual(one);
    },
  );

  it('writes past a line that was torn off, and tells of it', async () => {
    const disk = new SimulatedDisk();
    const hashes = await open(disk).add([one]);
    const handle = await createSimulatedFileSystem(disk).open(`${folder}/d.jsonl`, 'append');
    await handle.write(Buffer.from('{"v":1,"hash":"0'));
    const archive = open(disk);
    await archive.add([two]);
    const again = open(disk);
    expect(await again.find('p/one', hashes[0] ?? '')).toEqual(one);
    expect(await again.find('p/two', hashItem(two))).toEqual(two);
    expect(again.notices()).toMatchObject([{ kind: 'archive-damaged', file: `${folder}/d.jsonl`, lines: 1 }]);
  });

  it('finds what another device kept', async () => {
    const disk = new SimulatedDisk();
    const [hash = ''] = await open(disk, undefined, 'other').add([one]);
    expect(await open(disk).find('p/one', hash)).toEqual(one);
  });

  it('hashes the same contents alike, whatever the order of their fields', () => {
    const turned = Object.fromEntries(Object.entries(one).toReversed()) as typeof one;
    expect(hashItem(turned)).toBe(hashItem(one));
    expect(hashItem({ ...one, level: 'judgement' })).not.toBe(hashItem(one));
  });
});
