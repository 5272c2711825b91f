import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '#core/time.ts';
import { Backups } from '#main/store/backup/backups.ts';
import { countDeeds } from '#main/store/backup/compare-backup.ts';
import { ItemArchive } from '#main/store/item-archive.ts';
import { encodeLine } from '#main/store/journal-line.ts';
import type { Store } from '#main/store/open-store.ts';
import { OwnMedia } from '#main/own-media.ts';
import { removeLearner } from '#main/store/remove-learner.ts';
import { makePng } from '#tests/support/pictures.ts';
import { seal } from '#main/store/sealed-json.ts';
import { event, idOf, NOON, rating } from '#tests/support/events.ts';
import { diskWith } from '#tests/support/damage.ts';
import { FOLDER } from '#tests/support/power-loss.ts';
import { SeededRandom } from '#tests/support/random.ts';
import { SimulatedDisk } from '#tests/support/simulated-disk.ts';
import { createSimulatedFileSystem, type SimulationOptions } from '#tests/support/simulated-file-system.ts';
import { MOMENT, openSimulatedStore, rateDeed, undoDeed } from '#tests/support/store.ts';

const random = new SeededRandom(7).bytes;

function backupsOn(disk: SimulatedDisk, store: Store, options: SimulationOptions = {}, now = () => NOON) {
  return new Backups({
    fileSystem: createSimulatedFileSystem(disk, options),
    random,
    folder: FOLDER,
    now,
    version: '1.2.3',
    learners: () => store.learners,
    pause: async () => undefined,
  });
}

function archiveOn(disk: SimulatedDisk, { device, progress }: Store): ItemArchive {
  const folder = `${FOLDER}/learners/${progress.learner}/items`;
  return new ItemArchive({ fileSystem: createSimulatedFileSystem(disk), folder, device });
}

/** A folder with some ratings, one of which was taken back, and a backup of it. */
async function study(count = 5) {
  const disk = new SimulatedDisk();
  const store = await openSimulatedStore(disk);
  for (let number = 1; number <= count; number += 1) await store.progress.record([rateDeed(number)], MOMENT);
  await store.progress.record([undoDeed(900, 1)], MOMENT);
  const backups = backupsOn(disk, store);
  const name = (await backups.make()) ?? '';
  return { disk, store, backups, name, archive: archiveOn(disk, store) };
}

/** The same folder with its journal lost, and its backups. */
async function withoutJournal({ disk, store }: Awaited<ReturnType<typeof study>>) {
  await store.close();
  const left = diskWith(new Map([...disk.files()].filter(([path]) => !/journal|checkpoint/.test(path))));
  const opened = await openSimulatedStore(left, { seed: 2 });
  return { disk: left, store: opened, backups: backupsOn(left, opened), archive: archiveOn(left, opened) };
}

/** Puts a file among the backups by the way a page brings one in. */
async function bringIn(backups: Backups, bytes: Uint8Array): Promise<string> {
  return (await backups.addPortion(idOf(77), 0, bytes)).name;
}

describe('a backup', () => {
  it('says what it holds, is on the disk itself, and is made only where something changed', async () => {
    const { disk, store, backups, name } = await study();
    const [made] = await backups.list();
    expect(made).toMatchObject({ name, madeAt: NOON, isFromFile: false });
    expect(made?.summary?.learners).toEqual([{ id: store.progress.learner, events: 6 }]);
    expect(await backups.make()).toBeUndefined();
    const after = disk.afterPowerCut(new Set(), new Set(), 'whole');
    expect(await backupsOn(after, store).list()).toEqual([made]);
    await store.progress.record([rateDeed(50)], MOMENT);
    expect(await backups.make()).toBe('20261123T120000001Z.orbit-backup');
    // The newest of the hour is enough.
    expect((await backups.list()).map(({ summary }) => summary?.learners[0]?.events)).toEqual([7]);
  });

  it('is not made of a folder in which nothing was done', async () => {
    const disk = new SimulatedDisk();
    const backups = backupsOn(disk, await openSimulatedStore(disk));
    await backups.makeWhenDue();
    expect(await backups.list()).toEqual([]);
  });

  it('is made an hour after the last, thinned out, and goes on although the clock once ran years ahead', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulatedStore(disk);
    let now = NOON + 5 * 365 * DAY_MS;
    const backups = backupsOn(disk, store, {}, () => now);
    await store.progress.record([rateDeed(1)], MOMENT);
    await backups.makeWhenDue();
    for (let hour = 0; hour < 60; hour += 1) {
      now = NOON + (hour * DAY_MS) / 24;
      await store.progress.record([rateDeed(100 + hour)], MOMENT);
      await backups.makeWhenDue();
      await backups.makeWhenDue();
    }
    const list = await backups.list();
    expect(list.filter(({ madeAt = 0 }) => madeAt <= now)).toHaveLength(26);
    expect(list[1]?.madeAt).toBe(now);
  });

  it.each(['open', 'write', 'sync', 'rename'] as const)(
    'that the disk refuses at %s is told, leaves nothing behind, and comes with the next',
    async (failing) => {
      const { disk, store } = await study();
      await store.progress.record([rateDeed(51)], MOMENT);
      let isFull = true;
      const backups = backupsOn(
        disk,
        store,
        {
          fault: (operation, path) =>
            isFull && operation === failing && /backups/.test(path) ? { code: 'ENOSPC' } : undefined,
        },
        () => NOON + DAY_MS,
      );
      await backups.makeWhenDue();
      expect(backups.failure).toBe('the disk is full (ENOSPC)');
      expect([...disk.files().keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
      isFull = false;
      await backups.makeWhenDue();
      expect(backups.failure).toBeUndefined();
      expect((await backups.list())[0]?.madeAt).toBe(NOON + DAY_MS);
    },
  );
});

describe('adding what a backup has', () => {
  it('brings back the pictures that were there, and deleting all backups takes them away', async () => {
    const before = await study();
    const fileSystem = createSimulatedFileSystem(before.disk);
    const mediaOf = (disk: SimulatedDisk) =>
      new OwnMedia({
        fileSystem: createSimulatedFileSystem(disk),
        folder: `${FOLDER}/learners/${before.store.progress.learner}/media`,
        random,
      });
    const picture = (await mediaOf(before.disk).add(makePng(20, 10)))?.name ?? '';
    await before.store.progress.record([rateDeed(70)], MOMENT);
    const name = (await before.backups.make()) ?? '';
    const { learner } = before.store.progress;
    await removeLearner(fileSystem, `${FOLDER}/learners/${learner}`);
    expect(await mediaOf(before.disk).has(picture)).toBe(false);
    await before.backups.merge(name, learner, before.store.progress, before.archive);
    expect(await mediaOf(before.disk).has(picture)).toBe(true);
    await before.backups.removeAll();
    expect([...before.disk.files().keys()].filter((path) => path.includes('/backups/'))).toEqual([]);
  });

  it('gives back a lost journal, event by event, and says before what it will be', async () => {
    const before = await study();
    const progress = structuredClone([...before.store.progress.progress.cards]);
    const { store, backups, archive } = await withoutJournal(before);
    expect(store.progress.size).toBe(0);
    const { learner } = store.progress;
    const compared = await backups.compare(before.name, store.progress);
    expect(compared).toMatchObject({ isWhole: true, isNewer: false, damaged: 0, newer: 0 });
    expect(compared.learners).toMatchObject([
      { learner, events: 6, missing: { ratings: 5, undone: 1, answers: 0 }, different: 0 },
    ]);
    expect(await backups.merge(before.name, learner, store.progress, archive)).toBe(6);
    expect([...store.progress.progress.cards]).toEqual(progress);
    expect(store.progress.isRevoked(idOf(1))).toBe(true);
  });

  it('adds nothing a second time, and keeps what was done since', async () => {
    const { store, backups, name, archive, disk } = await study();
    const { learner } = store.progress;
    await store.progress.record([rateDeed(60)], MOMENT);
    expect(await backups.merge(name, learner, store.progress, archive)).toBe(0);
    expect(await backups.merge(name, learner, store.progress, archive)).toBe(0);
    expect(store.progress.size).toBe(7);
    expect([...disk.files().keys()].filter((path) => /restored|\.tmp/.test(path))).toEqual([]);
    const lost = await withoutJournal({ disk, store, backups, name, archive });
    await lost.store.progress.record([rateDeed(61)], MOMENT);
    await lost.backups.merge(name, learner, lost.store.progress, lost.archive);
    expect(await lost.backups.merge(name, learner, lost.store.progress, lost.archive)).toBe(0);
    expect(lost.store.progress.size).toBe(7);
    await lost.store.close();
    expect((await openSimulatedStore(lost.disk, { seed: 3 })).progress.size).toBe(7);
  });

  it('takes the sound part of a backup that was cut short', async () => {
    const before = await study(400);
    const path = `${FOLDER}/backups/${before.name}`;
    const whole = before.disk.files().get(path) ?? Buffer.alloc(0);
    const { store, backups, archive } = await withoutJournal(before);
    const name = await bringIn(backups, whole.subarray(0, whole.length * 0.6));
    expect((await backups.list()).find((each) => each.name === name)?.summary).toBeUndefined();
    const compared = await backups.compare(name, store.progress);
    expect(compared.isWhole).toBe(false);
    const missing = compared.learners.reduce((sum, each) => sum + countDeeds(each.missing), 0);
    expect(missing).toBeGreaterThan(50);
    expect(await backups.merge(name, store.progress.learner, store.progress, archive)).toBe(missing);
  });

  it('uses nothing of one that a newer app made, of one that is none, and of an empty file', async () => {
    const { store, backups } = await study();
    const newer = gzipSync(Buffer.concat([seal({ backup: 2 }), Buffer.from('\n')]));
    for (const [bytes, isNewer] of [
      [newer, true],
      [Buffer.from('PK\u0003\u0004 no backup'), false],
      [Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), false],
      [Buffer.alloc(0), false],
    ] as const) {
      const name = await bringIn(backups, bytes);
      expect(await backups.compare(name, store.progress)).toMatchObject({ isNewer, learners: [] });
      await backups.remove(name);
    }
  });

  it('names another learner, and leaves events of newer apps and damaged lines out', async () => {
    const { store, backups, archive } = await study();
    const other = 'e'.repeat(32);
    const strange = seal({ v: 9, id: idOf(5), kind: 'card-dreamt', at: NOON, tick: NOON });
    const flipped = encodeLine(rating('p/n/3', 0)).toString().replace('good', 'easy');
    const lines = [
      seal({ file: `learners/${other}/journal/x.jsonl` }),
      encodeLine(rating('p/n/2', 0, { id: idOf(302) })),
      strange,
      flipped,
    ];
    const name = await bringIn(backups, Buffer.from(lines.map((line) => String(line).trim()).join('\n')));
    const compared = await backups.compare(name, store.progress);
    expect(compared).toMatchObject({
      newer: 1,
      damaged: 1,
      learners: [{ learner: other, missing: { ratings: 1 } }],
    });
    expect(await backups.merge(name, store.progress.learner, store.progress, archive)).toBe(0);
    expect(await backups.merge(name, other, store.progress, archive)).toBe(1);
    expect(store.progress.progress.cards.has('p/n/2')).toBe(true);
  });

  it('keeps what is here where two devices disagree, and counts deeds under any clock', async () => {
    const { store, backups, archive } = await study();
    const { learner } = store.progress;
    const otherwise = rating('p/n/9', 0, { id: idOf(2) });
    const early = rating('p/n/4', 0, { id: idOf(301), at: -5_000_000_000_000, tick: NOON + 1 });
    const late = event('card-rated', {
      id: idOf(303),
      card: 'p/n/5',
      rating: 'good',
      retention: 0.9,
      tookMs: 1,
      at: NOON + 50 * 365 * DAY_MS,
    });
    const lines = [
      seal({ file: `learners/${learner}/journal/y.jsonl` }),
      ...[otherwise, early, late].map(encodeLine),
    ];
    const name = await bringIn(backups, Buffer.from(lines.map((line) => String(line).trim()).join('\n')));
    const compared = await backups.compare(name, store.progress);
    expect(compared.learners).toMatchObject([
      { different: 1, missing: { ratings: 2 }, from: early.at, until: late.at },
    ]);
    expect(await backups.merge(name, learner, store.progress, archive)).toBe(2);
    expect(store.progress.progress.cards.has('p/n/9')).toBe(false);
    // The same fields in another order are the same deed.
    const [here] = await store.progress.eventsOf({ area: 'card', id: 'p/n/1' });
    const turned = seal(Object.fromEntries([['v', 1], ...Object.entries(here ?? {}).toReversed()]));
    const same = [seal({ file: `learners/${learner}/journal/z.jsonl` }), turned].map(String).join('\n');
    const { name: other } = await backups.addPortion(idOf(78), 0, Buffer.from(same));
    expect((await backups.compare(other, store.progress)).learners).toMatchObject([
      { events: 1, different: 0, missing: { ratings: 0 } },
    ]);
    for (const { stability } of store.progress.progress.cards.values()) expect(stability).toBeGreaterThan(0);
  });

  it.each(['write', 'sync', 'rename'] as const)(
    'that the disk refuses at %s adds nothing and may be tried again',
    async (failing) => {
      const before = await study();
      const { disk, store, archive } = await withoutJournal(before);
      let isFull = true;
      const backups = backupsOn(disk, store, {
        fault: (operation) => (isFull && operation === failing ? { code: 'ENOSPC' } : undefined),
      });
      const { learner } = store.progress;
      await expect(backups.merge(before.name, learner, store.progress, archive)).rejects.toMatchObject({
        name: 'NotSaved',
      });
      expect(store.progress.size).toBe(0);
      isFull = false;
      expect(await backups.merge(before.name, learner, store.progress, archive)).toBe(6);
    },
  );
});
