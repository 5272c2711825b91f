import { describe, expect, it } from 'vitest';
import { OwnMedia } from '#main/own-media.ts';
import { makePng } from '#tests/support/pictures.ts';
import { SeededRandom } from '#tests/support/random.ts';
import { SimulatedDisk } from '#tests/support/simulated-disk.ts';
import { createSimulatedFileSystem, type Operation } from '#tests/support/simulated-file-system.ts';

const folder = '/data/learners/l/media';
const picture = makePng(20, 10);

function open(disk: SimulatedDisk, failing?: Operation): OwnMedia {
  const fileSystem = createSimulatedFileSystem(disk, {
    fault: (operation) => (operation === failing ? { code: 'ENOSPC' } : undefined),
  });
  return new OwnMedia({ fileSystem, folder, random: new SeededRandom(3).bytes });
}

describe('a picture of an own note', () => {
  it('is on the disk itself once it is kept: a power cut takes nothing', async () => {
    const disk = new SimulatedDisk();
    const kept = await open(disk).add(picture);
    const after = open(disk.afterPowerCut(new Set(), new Set(), 'whole'));
    expect(await after.has(kept?.name ?? '')).toBe(true);
    expect(await after.read(kept?.name ?? '')).toEqual({ bytes: new Uint8Array(picture), type: 'image/png' });
  });

  it.each<Operation>(['makeDirectory', 'open', 'write', 'sync', 'rename', 'syncDirectory'])(
    'that the disk refuses at %s is told, and can be kept later',
    async (operation) => {
      const disk = new SimulatedDisk();
      await expect(open(disk, operation).add(picture)).rejects.toMatchObject({
        name: 'NotSaved',
        why: 'the disk is full (ENOSPC)',
      });
      const media = open(disk);
      await media.tidy();
      expect((await media.add(picture))?.name).toMatch(/^[0-9a-f]{64}\.png$/);
      expect([...disk.files().keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
    },
  );

  it.each(['../../device.json', 'device.json', `${'a'.repeat(64)}.svg`, ''])(
    'is not found under %j',
    async (name) => {
      const media = open(new SimulatedDisk());
      expect(await media.has(name)).toBe(false);
      expect(await media.read(name)).toBeUndefined();
    },
  );
});
