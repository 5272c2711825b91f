import { describe, expect, it } from 'vitest';
import { OwnMedia } from '#main/own-media.ts';
import { ItemArchive } from '#main/store/item-archive.ts';
import { removeLearner } from '#main/store/remove-learner.ts';
import { choice } from '#tests/support/packs.ts';
import { makePng } from '#tests/support/pictures.ts';
import { FOLDER } from '#tests/support/power-loss.ts';
import { SeededRandom } from '#tests/support/random.ts';
import { SimulatedDisk } from '#tests/support/simulated-disk.ts';
import { createSimulatedFileSystem } from '#tests/support/simulated-file-system.ts';
import { MOMENT, openSimulatedStore, rateDeed } from '#tests/support/store.ts';

/** A closed folder with answers, a picture, a question as it was shown, a checkpoint, and leftovers of damage. */
async function studied() {
  const disk = new SimulatedDisk();
  const fileSystem = createSimulatedFileSystem(disk);
  const store = await openSimulatedStore(disk);
  const folder = `${FOLDER}/learners/${store.progress.learner}`;
  await store.progress.record([rateDeed(1), rateDeed(2)], MOMENT);
  const random = new SeededRandom(4).bytes;
  await new OwnMedia({ fileSystem, folder: `${folder}/media`, random }).add(makePng(9, 9));
  const archive = new ItemArchive({ fileSystem, folder: `${folder}/items`, device: store.device });
  await archive.add([choice('p/i1', 'single', 'a')]);
  await store.close();
  for (const name of ['restored-00000000.jsonl', `${store.device}.jsonl.torn-1`]) {
    const handle = await fileSystem.open(`${folder}/journal/${name}`, 'exclusive');
    await handle.write(Buffer.from('card-rated'));
  }
  return { disk, folder };
}

const leftOf = (disk: SimulatedDisk, folder: string) =>
  [...disk.files().keys()].filter((path) => path.startsWith(folder));

describe('removing a learner', () => {
  it('leaves no file of theirs, and none that says what they did', async () => {
    const { disk, folder } = await studied();
    expect(leftOf(disk, folder).length).toBeGreaterThan(5);
    await removeLearner(createSimulatedFileSystem(disk), folder);
    for (const survivor of [disk, disk.afterPowerCut(new Set(), new Set(), 'whole')]) {
      expect(leftOf(survivor, folder)).toEqual([]);
      for (const bytes of survivor.files().values()) expect(bytes.toString()).not.toContain('card-rated');
    }
  });

  it('that the disk stops anywhere is told, may be tried again, and leaves a folder that opens soundly', async () => {
    for (let failing = 1; ; failing += 1) {
      const { disk, folder } = await studied();
      let removals = 0;
      const fileSystem = createSimulatedFileSystem(disk, {
        fault: (operation) => {
          if (operation !== 'remove') return undefined;
          removals += 1;
          return removals === failing ? { code: 'EIO' } : undefined;
        },
      });
      const stopped = await removeLearner(fileSystem, folder).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (stopped === undefined) break;
      expect(stopped).toMatchObject({ name: 'NotSaved', why: 'the disk reports an error (EIO)' });
      const opened = await openSimulatedStore(disk, { seed: 8 });
      expect(opened.notices().filter(({ kind }) => kind !== 'journal-damaged')).toEqual([]);
      await opened.close();
      await removeLearner(fileSystem, folder);
      expect(leftOf(disk, folder)).toEqual([]);
    }
  });
});
