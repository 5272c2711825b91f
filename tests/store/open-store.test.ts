import { randomFillSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNodeFileSystem } from '#main/store/node-file-system.ts';
import { acquireLock } from '#main/store/lock.ts';
import { openStore } from '#main/store/open-store.ts';
import { idOf, NOON } from '#tests/support/events.ts';

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
    await store.progress.record([{ id: idOf(3), kind: 'event-revoked', target: idOf(2) }], { at: NOON, offset: 0 });
    await store.changeSettings({ theme: 'dark' });
    const before = structuredClone(store.progress.progress);
    expect(before.cards.get('p/n/1')?.reps).toBe(1);
    await expect(open()).rejects.toThrow(/already open in process/);
    await store.close();
    const again = await open();
    expect(again.progress.progress).toEqual(before);
    expect(again.settings.theme).toBe('dark');
    expect(again.notices()).toEqual([]);
    await again.close();
  });
});
