import { randomFillSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNodeFileSystem } from '#main/store/node-file-system.ts';
import { acquireLock } from '#main/store/lock.ts';
import { openStore } from '#main/store/open-store.ts';
import { seal } from '#main/store/sealed-json.ts';
import { CannotOpen, NotSaved } from '#main/store/errors.ts';
import { idOf, NOON } from '#tests/support/events.ts';
import { FOLDER } from '#tests/support/power-loss.ts';
import { SimulatedDisk } from '#tests/support/simulated-disk.ts';
import { createSimulatedFileSystem } from '#tests/support/simulated-file-system.ts';
import { MOMENT, openSimulatedStore, rateDeed } from '#tests/support/store.ts';
import { plainProgress } from '#tests/support/store-truth.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orbit-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = () =>
  openStore({
    folder: join(folder, 'data'),
    fileSystem: createNodeFileSystem(),
    clock: () => ({ at: NOON, offset: 0 }),
    random: (count) => randomFillSync(new Uint8Array(count)),
    lock: acquireLock,
  });

describe('a data folder', () => {
  it('gives back after closing what was recorded, undone and set', async () => {
    const store = await open();
    const rate = (number: number) =>
      store.progress.record(
        [{ id: idOf(number), kind: 'card-rated', card: 'p/n/1', rating: 'good', retention: 0.9, tookMs: 1 }],
        { at: NOON, offset: 0 },
      );
    await Promise.all([rate(1), rate(2), rate(1)]);
    const last = await store.progress.lastRevocable(['card-rated']);
    expect(last?.id).toBe(idOf(2));
    await store.progress.record([{ id: idOf(3), kind: 'event-revoked', target: idOf(2) }], {
      at: NOON,
      offset: 0,
    });
    await store.changeSettings({ theme: 'dark' });
    const before = plainProgress(store.progress.progress);
    expect(store.progress.progress.cards.get('p/n/1')?.reps).toBe(1);
    await expect(open()).rejects.toThrow(/already open in process/);
    await store.close();
    const again = await open();
    expect(plainProgress(again.progress.progress)).toEqual(before);
    expect(again.settings.theme).toBe('dark');
    expect(again.notices()).toEqual([]);
    await again.close();
  });

  it('opens with settings of an earlier version, and has what came since as it is by default', async () => {
    await (await open()).close();
    const before = { theme: 'dark', textSize: 'large', density: 'compact', language: 'en' };
    await writeFile(join(folder, 'data', 'settings.json'), seal(before));
    const store = await open();
    expect(store.settings).toMatchObject({ ...before, ratingButtons: 'four', readAloud: false });
    expect(store.notices()).toEqual([]);
    await store.changeSettings({ questionSeconds: 20 });
    expect(store.settings).toMatchObject({ ...before, questionSeconds: 20 });
    await store.close();
  });
});

const WRITING = new Set(['write', 'makeDirectory', 'rename', 'remove', 'truncate']);

describe('an odd data folder', () => {
  it('that can only be read opens, says so, and refuses answers', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulatedStore(disk);
    await store.progress.record([rateDeed(1)], MOMENT);
    await store.close();
    const before = disk.files();
    const readOnly = await openSimulatedStore(disk, {
      fault: (operation, path) =>
        WRITING.has(operation) || (operation === 'open' && path.includes('.orbit-'))
          ? { code: 'EROFS' }
          : undefined,
    });
    expect(readOnly.progress.progress.cards.size).toBe(1);
    expect(readOnly.notices()).toEqual([
      { kind: 'read-only', folder: FOLDER, cause: 'the disk can only be read (EROFS)' },
    ]);
    await expect(readOnly.progress.record([rateDeed(2)], MOMENT)).rejects.toMatchObject({ readOnly: true });
    await expect(readOnly.changeSettings({ theme: 'dark' })).rejects.toThrow(NotSaved);
    expect(readOnly.settings.theme).toBe('system');
    await readOnly.close();
    expect(disk.files()).toEqual(before);
  });

  it('without its roster finds its learner again', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulatedStore(disk);
    await store.progress.record([rateDeed(1)], MOMENT);
    await store.close();
    await createSimulatedFileSystem(disk).remove(`${FOLDER}/roster.json`);
    const again = await openSimulatedStore(disk, { seed: 2 });
    expect(again.progress.learner).toBe(store.progress.learner);
    expect(again.progress.progress.cards.size).toBe(1);
  });

  it('is let go when it cannot be opened', async () => {
    const disk = new SimulatedDisk();
    await (await openSimulatedStore(disk)).close();
    let isHeld = false;
    const lock = async () => {
      isHeld = true;
      return {
        release: async () => {
          isHeld = false;
        },
      };
    };
    const failing = openSimulatedStore(disk, {
      lock,
      fault: (operation) => (operation === 'readFile' ? { code: 'EIO' } : undefined),
    });
    await expect(failing).rejects.toThrow(CannotOpen);
    expect(isHeld).toBe(false);
  });

  it('never fails to close', async () => {
    const disk = new SimulatedDisk();
    let isGone = false;
    const store = await openSimulatedStore(disk, { fault: () => (isGone ? { code: 'EIO' } : undefined) });
    await store.progress.record([rateDeed(1)], MOMENT);
    isGone = true;
    await expect(store.progress.record([rateDeed(2)], MOMENT)).rejects.toThrow(NotSaved);
    await store.close();
  });
});
