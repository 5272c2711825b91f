import { describe, expect, it } from 'vitest';
import { EventConflict, NotSaved } from '#main/store/errors.ts';
import { writeAll } from '#main/store/files.ts';
import { encodeLine } from '#main/store/journal-line.ts';
import { seal } from '#main/store/sealed-json.ts';
import { idOf, NOON, rating } from '#tests/support/events.ts';
import { SimulatedDisk } from '#tests/support/simulated-disk.ts';
import { createSimulatedFileSystem } from '#tests/support/simulated-file-system.ts';
import { eventsIn, plainProgress } from '#tests/support/store-truth.ts';
import { MOMENT, openSimulatedStore, pathEnding, rateDeed, undoDeed } from '#tests/support/store.ts';

async function append(disk: SimulatedDisk, path: string, bytes: Buffer): Promise<void> {
  const handle = await createSimulatedFileSystem(disk).open(path, 'append');
  await writeAll(handle, bytes);
}

describe('recording', () => {
  it('keeps a retried deed once, whether the first try is over or not', async () => {
    const disk = new SimulatedDisk();
    const { progress } = await openSimulatedStore(disk);
    const [[first], [second]] = await Promise.all([
      progress.record([rateDeed(1)], MOMENT),
      progress.record([rateDeed(1)], { at: NOON + 5000, offset: 0 }),
    ]);
    const [third] = await progress.record([rateDeed(1)], { at: NOON + 9000, offset: 60 });
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(eventsIn(disk.files())).toEqual([first]);
  });

  it('finds an event on its way only once it is on disk', async () => {
    const disk = new SimulatedDisk();
    const { progress } = await openSimulatedStore(disk);
    const recording = progress.record([rateDeed(1)], MOMENT);
    await Promise.resolve();
    expect(await progress.find(idOf(1))).toBeDefined();
    expect(eventsIn(disk.afterPowerCut(new Set(), new Set(), 'whole').files())).toHaveLength(1);
    await recording;
  });

  it('refuses a different deed under a known id, and takes nothing of that call', async () => {
    const disk = new SimulatedDisk();
    const { progress } = await openSimulatedStore(disk);
    await progress.record([rateDeed(1)], MOMENT);
    const changed = progress.record([rateDeed(2), rateDeed(1, { rating: 'again' })], MOMENT);
    await expect(changed).rejects.toThrow(EventConflict);
    expect(await progress.find(idOf(2))).toBeUndefined();
    expect(eventsIn(disk.files())).toHaveLength(1);
  });

  it('shares one sync among deeds that wait', async () => {
    let syncs = 0;
    const { progress } = await openSimulatedStore(new SimulatedDisk(), {
      onChange: (change) => {
        if (change.kind === 'sync-file') syncs += 1;
      },
    });
    await progress.record([rateDeed(1)], MOMENT);
    const before = syncs;
    await Promise.all(
      Array.from({ length: 20 }, (_, number) => progress.record([rateDeed(10 + number)], MOMENT)),
    );
    expect(syncs - before).toBeLessThanOrEqual(2);
  });

  it('changes nothing when the disk refuses, and takes the same deed once it recovers', async () => {
    const disk = new SimulatedDisk();
    let isFull = false;
    const { progress } = await openSimulatedStore(disk, {
      fault: (operation) => (isFull && operation === 'write' ? { code: 'ENOSPC' } : undefined),
    });
    await progress.record([rateDeed(1)], MOMENT);
    isFull = true;
    const refused = progress.record([rateDeed(2)], MOMENT);
    await expect(refused).rejects.toThrow(NotSaved);
    await expect(refused).rejects.toMatchObject({ why: 'the disk is full (ENOSPC)', readOnly: false });
    expect(progress.progress.cards.get('p/n/1')?.reps).toBe(1);
    isFull = false;
    await progress.record([rateDeed(2)], MOMENT);
    expect(progress.progress.cards.get('p/n/1')?.reps).toBe(2);
  });

  it('never syncs a descriptor again whose sync failed', async () => {
    const disk = new SimulatedDisk();
    const synced: number[] = [];
    let failures = 0;
    const store = await openSimulatedStore(disk, {
      onChange: (change) => {
        if (change.kind === 'sync-file' || change.kind === 'forget-file') synced.push(change.node);
      },
      fault: (operation, path) => {
        if (operation !== 'sync' || !path.endsWith('.jsonl') || failures > 0) return undefined;
        failures += 1;
        return { code: 'EIO' };
      },
    });
    synced.length = 0;
    await store.progress.record([rateDeed(1)], MOMENT);
    const [failed, ...later] = synced;
    expect(failures).toBe(1);
    expect(later.length).toBeGreaterThan(0);
    expect(later).not.toContain(failed);
    await store.close();
    const cut = disk.afterPowerCut(new Set(), new Set(), 'whole');
    expect(await (await openSimulatedStore(cut)).progress.find(idOf(1))).toBeDefined();
  });
});

describe('what the disk may still hold', () => {
  it('of a refused deed is the very line its retry writes', async () => {
    const disk = new SimulatedDisk();
    let isFailing = false;
    const store = await openSimulatedStore(disk, {
      fault: (operation) => {
        if (operation === 'truncate' || operation === 'remove') return { code: 'EACCES' };
        return isFailing && operation === 'sync' ? { code: 'EIO' } : undefined;
      },
    });
    await store.progress.record([rateDeed(1)], MOMENT);
    isFailing = true;
    await expect(store.progress.record([rateDeed(2)], MOMENT)).rejects.toThrow(NotSaved);
    isFailing = false;
    await store.progress.record([rateDeed(3)], { at: NOON + 1000, offset: 0 });
    const different = store.progress.record([rateDeed(2, { rating: 'again' })], MOMENT);
    await expect(different).rejects.toThrow(EventConflict);
    const [again] = await store.progress.record([rateDeed(2)], { at: NOON + 2000, offset: 60 });
    expect(again).toMatchObject({ at: NOON, offset: 0 });
    const reopened = await openSimulatedStore(disk);
    expect(reopened.notices()).toEqual([]);
    expect(plainProgress(reopened.progress.progress)).toEqual(plainProgress(store.progress.progress));
  });

  it('unsynced of a killed process is on disk before it counts', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulatedStore(disk);
    await store.progress.record([rateDeed(1)], MOMENT);
    const { device } = store;
    const unsynced = rating('p/n/1', 1, { id: idOf(2), device });
    await append(disk, pathEnding(disk, '.jsonl'), encodeLine(unsynced));
    expect((await openSimulatedStore(disk)).progress.progress.cards.get('p/n/1')?.reps).toBe(2);
    const cut = disk.afterPowerCut(new Set(), new Set(), 'whole');
    expect(await (await openSimulatedStore(cut)).progress.find(idOf(2))).toEqual(unsynced);
  });
});

describe('undoing', () => {
  it('takes the newest of this device, also when an older one of it was brought back late', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulatedStore(disk);
    await store.progress.record([rateDeed(1)], MOMENT);
    const older = rating('p/n/1', -3, { id: idOf(2), device: store.device });
    await append(disk, pathEnding(disk, '.jsonl').replace(/[^/]+$/, 'stick.jsonl'), encodeLine(older));
    await store.progress.merge();
    expect((await store.progress.lastRevocable(['card-rated']))?.id).toBe(idOf(1));
  });

  it('goes back step by step over restarts, newest first', async () => {
    const disk = new SimulatedDisk();
    let store = await openSimulatedStore(disk);
    for (let number = 1; number <= 4; number += 1) await store.progress.record([rateDeed(number)], MOMENT);
    const undone: string[] = [];
    for (let number = 11; store.progress.hasRevocable(['card-rated']); number += 1) {
      const last = await store.progress.lastRevocable(['card-rated']);
      undone.push(last?.id ?? '');
      await store.progress.record(
        [{ id: idOf(number), kind: 'event-revoked', target: last?.id ?? '' }],
        MOMENT,
      );
      if (number === 12) {
        await store.close();
        store = await openSimulatedStore(disk);
      }
    }
    expect(undone).toEqual([4, 3, 2, 1].map(idOf));
    expect(store.progress.progress.cards.size).toBe(0);
    expect(store.progress.progress.days.size).toBe(0);
  });

  it('leaves alone what another device recorded', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulatedStore(disk);
    await store.progress.record([rateDeed(1)], MOMENT);
    const own = pathEnding(disk, '.jsonl');
    const foreign = rating('p/n/1', 5, { id: idOf(2), device: 'e'.repeat(32) });
    await append(disk, own.replace(/[^/]+$/, 'stick.jsonl'), encodeLine(foreign));
    expect(await store.progress.merge()).toBe(1);
    expect((await store.progress.lastRevocable(['card-rated']))?.id).toBe(idOf(1));
    expect((await store.progress.eventsOf({ area: 'card', id: 'p/n/1' })).map(({ id }) => id)).toEqual(
      [1, 2].map(idOf),
    );
  });

  it('leaves revoked events out of a subject', async () => {
    const { progress } = await openSimulatedStore(new SimulatedDisk());
    await progress.record([rateDeed(1), rateDeed(2), undoDeed(3, 2)], MOMENT);
    expect((await progress.eventsOf({ area: 'card', id: 'p/n/1' })).map(({ id }) => id)).toEqual([idOf(1)]);
  });
});

describe('the logical clock', () => {
  it('goes on after what is known, also of newer apps, when the wall clock is behind', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulatedStore(disk);
    await store.progress.record([rateDeed(1)], MOMENT);
    const path = pathEnding(disk, '.jsonl').replace(/[^/]+$/, 'newer.jsonl');
    const newer = { ...rating('p/n/1', 0), v: 2, tick: NOON + 70_000, kind: 'card-dreamt' };
    await append(disk, path, Buffer.concat([seal(newer), Buffer.from('\n')]));
    await store.progress.merge();
    const [event] = await store.progress.record([rateDeed(2)], { at: NOON - 1_000_000, offset: 0 });
    expect(event).toMatchObject({ at: NOON - 1_000_000, tick: NOON + 70_001 });
    expect(store.notices()).toEqual([{ kind: 'newer-events', events: 1 }]);
  });
});

describe('a conflict', () => {
  it('is settled for the smaller event, even over one already counted, and stays told', async () => {
    const disk = new SimulatedDisk();
    let store = await openSimulatedStore(disk);
    const [kept] = await store.progress.record([rateDeed(1, { rating: 'good' })], MOMENT);
    const smaller = { ...kept, rating: 'again' } as ReturnType<typeof rating>;
    await append(disk, pathEnding(disk, '.jsonl').replace(/[^/]+$/, 'stick.jsonl'), encodeLine(smaller));
    await store.progress.merge();
    for (let start = 0; start < 2; start += 1) {
      expect(await store.progress.find(idOf(1))).toEqual(smaller);
      expect(store.progress.progress.cards.get('p/n/1')?.reps).toBe(1);
      expect(store.progress.progress.days.values().next().value?.recalled).toBe(0);
      expect(store.notices()).toEqual([{ kind: 'event-conflict', id: idOf(1) }]);
      await store.close();
      store = await openSimulatedStore(disk);
    }
  });
});
