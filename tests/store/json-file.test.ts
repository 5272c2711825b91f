import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CannotOpen, NotSaved } from '#main/store/errors.ts';
import { JsonFile } from '#main/store/json-file.ts';
import { retryWhileHeld } from '#main/store/node-file-system.ts';
import { SeededRandom } from '#tests/support/random.ts';
import { SimulatedDisk } from '#tests/support/simulated-disk.ts';
import { createSimulatedFileSystem, type SimulationOptions } from '#tests/support/simulated-file-system.ts';

const PATH = '/settings.json';

function open(disk: SimulatedDisk, options: SimulationOptions = {}) {
  const fileSystem = createSimulatedFileSystem(disk, options);
  const schema = z.object({ theme: z.string() });
  return new JsonFile({ fileSystem, path: PATH, random: new SeededRandom(1).bytes, schema });
}

async function spoil(disk: SimulatedDisk, path: string): Promise<void> {
  const handle = await createSimulatedFileSystem(disk).open(path, 'update');
  await handle.truncate(9);
}

describe('a document', () => {
  it('is read back as written, and nothing is there before', async () => {
    const disk = new SimulatedDisk();
    expect(await open(disk).read()).toBeNull();
    await open(disk).write({ theme: 'dark' });
    expect(await open(disk).read()).toEqual({ theme: 'dark' });
  });

  it('keeps the two generations before', async () => {
    const disk = new SimulatedDisk();
    const file = open(disk);
    for (const theme of ['one', 'two', 'three', 'four']) await file.write({ theme });
    const themes = [PATH, `${PATH}.bak`, `${PATH}.bak2`].map(
      (path) => /"theme":"(\w+)"/.exec(disk.files().get(path)?.toString() ?? '')?.[1],
    );
    expect(themes).toEqual(['four', 'three', 'two']);
  });

  it('comes back from its backup when damaged, and the damaged one is kept', async () => {
    const disk = new SimulatedDisk();
    await open(disk).write({ theme: 'one' });
    await open(disk).write({ theme: 'two' });
    await spoil(disk, PATH);
    const file = open(disk);
    expect(await file.read()).toEqual({ theme: 'one' });
    expect(file.damaged).toEqual([
      { file: 'settings.json', keptAs: 'settings.json.damaged-1', restored: 'backup' },
    ]);
    expect(disk.files().get(`${PATH}.damaged-1`)?.length).toBe(9);
    expect(await open(disk).read()).toEqual({ theme: 'one' });
  });

  it('is never overwritten while damaged', async () => {
    const disk = new SimulatedDisk();
    await open(disk).write({ theme: 'one' });
    await spoil(disk, PATH);
    await open(disk).write({ theme: 'two' });
    expect(disk.files().get(`${PATH}.damaged-1`)?.length).toBe(9);
  });

  it('is not replaced by defaults when the disk does not give it', async () => {
    const disk = new SimulatedDisk();
    await open(disk).write({ theme: 'one' });
    const file = open(disk, {
      fault: (operation) => (operation === 'readFile' ? { code: 'EIO' } : undefined),
    });
    await expect(file.read()).rejects.toThrow(CannotOpen);
  });

  it('stays as it was when a write is refused', async () => {
    const disk = new SimulatedDisk();
    await open(disk).write({ theme: 'one' });
    const file = open(disk, {
      fault: (operation) => (operation === 'write' ? { code: 'EDQUOT' } : undefined),
    });
    await expect(file.write({ theme: 'two' })).rejects.toThrow(NotSaved);
    expect(await open(disk).read()).toEqual({ theme: 'one' });
    expect([...disk.files().keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
  });
});

describe('a file another program holds', () => {
  const held = Object.assign(new Error('held'), { code: 'EBUSY' });

  it('is waited for', async () => {
    let tries = 0;
    await retryWhileHeld(
      async () => {
        tries += 1;
        if (tries < 5) throw held;
      },
      async () => undefined,
    );
    expect(tries).toBe(5);
  });

  it('is given up after ten seconds, and other errors at once', async () => {
    let waitedMs = 0;
    const pause = async (ms: number) => {
      waitedMs += ms;
    };
    await expect(retryWhileHeld(() => Promise.reject(held), pause)).rejects.toBe(held);
    expect(waitedMs).toBeGreaterThan(8_000);
    expect(waitedMs).toBeLessThanOrEqual(10_000);
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    waitedMs = 0;
    await expect(retryWhileHeld(() => Promise.reject(full), pause)).rejects.toBe(full);
    expect(waitedMs).toBe(0);
  });
});
