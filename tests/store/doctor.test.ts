import { describe, expect, it } from 'vitest';
import { examineFolder } from '#main/store/doctor.ts';
import { writeAll } from '#main/store/files.ts';
import { FOLDER } from '#tests/support/power-loss.ts';
import { idOf } from '#tests/support/events.ts';
import { SeededRandom } from '#tests/support/random.ts';
import { SimulatedDisk } from '#tests/support/simulated-disk.ts';
import { createSimulatedFileSystem } from '#tests/support/simulated-file-system.ts';
import { MOMENT, openSimulatedStore, pathEnding, rateDeed } from '#tests/support/store.ts';

async function makeFolder(): Promise<SimulatedDisk> {
  const disk = new SimulatedDisk();
  const store = await openSimulatedStore(disk);
  for (let number = 1; number <= 3; number += 1) await store.progress.record([rateDeed(number)], MOMENT);
  await store.changeSettings({ theme: 'dark' });
  await store.close();
  return disk;
}

async function change(disk: SimulatedDisk, path: string, edit: (before: Buffer) => Buffer): Promise<void> {
  const fileSystem = createSimulatedFileSystem(disk);
  const after = edit(Buffer.from(await fileSystem.readFile(path)));
  await fileSystem.remove(path);
  await writeAll(await fileSystem.open(path, 'append'), after);
}

function examine(disk: SimulatedDisk, repair: boolean) {
  const fileSystem = createSimulatedFileSystem(disk);
  return examineFolder(FOLDER, { fileSystem, random: new SeededRandom(9).bytes, repair });
}

describe('the doctor', () => {
  it('finds nothing wrong with a sound folder', async () => {
    expect(await examine(await makeFolder(), false)).toEqual({
      folder: FOLDER,
      events: 3,
      newer: 0,
      findings: [],
    });
  });

  it('says when there is no data folder', async () => {
    expect((await examine(new SimulatedDisk(), false)).findings).toHaveLength(1);
  });

  it('names every damage by file, line and cause without changing anything, then mends what can be mended', async () => {
    const disk = await makeFolder();
    const segment = pathEnding(disk, '.jsonl');
    const name = segment.slice(FOLDER.length + 1);
    await change(disk, segment, (bytes) => {
      const text = bytes.toString();
      return Buffer.from(`${text.replace('"tookMs":1000', '"tookMs":1001')}{"v":1,"id":"`);
    });
    await change(disk, `${FOLDER}/settings.json`, () => Buffer.from('{}'));
    await createSimulatedFileSystem(disk).open(`${FOLDER}/.orbit-${'0'.repeat(32)}.tmp`, 'exclusive');
    const before = disk.files();
    const found = await examine(disk, false);
    expect(disk.files()).toEqual(before);
    expect(found.events).toBe(2);
    expect(found.findings.map(({ file, line }) => [file, line])).toEqual([
      [`.orbit-${'0'.repeat(32)}.tmp`, undefined],
      ['settings.json', undefined],
      [name, 1],
      [name, 4],
      [name.replace(/journal.*/, 'checkpoint.json'), undefined],
    ]);
    expect(found.findings[2]?.cause).toBe('its checksum does not fit its text');

    const mended = await examine(disk, true);
    expect(mended.findings.map(({ repaired }) => repaired)).toEqual([
      'removed',
      'put back from its backup, the damaged one is kept as settings.json.damaged-1',
      undefined,
      expect.stringContaining('cut off and kept as'),
      'removed',
    ]);
    expect((await examine(disk, false)).findings).toEqual([
      { file: name, line: 1, cause: 'its checksum does not fit its text' },
    ]);
    const store = await openSimulatedStore(disk);
    expect(await store.progress.find(idOf(3))).toBeDefined();
  });
});
