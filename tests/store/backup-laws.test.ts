import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyEvent } from '#core/study/event.ts';
import { DAY_MS } from '#core/time.ts';
import { Backups } from '#main/store/backup/backups.ts';
import { ItemArchive } from '#main/store/item-archive.ts';
import { encodeLine } from '#main/store/journal-line.ts';
import { openProgressStore } from '#main/store/open-progress-store.ts';
import { openStore } from '#main/store/open-store.ts';
import { seal } from '#main/store/sealed-json.ts';
import { DEVICE, idOf, NOON } from '#tests/support/events.ts';
import { histories } from '#tests/support/histories.ts';
import { FOLDER } from '#tests/support/power-loss.ts';
import { SeededRandom } from '#tests/support/random.ts';
import { SimulatedDisk } from '#tests/support/simulated-disk.ts';
import { createSimulatedFileSystem, type SimulationOptions } from '#tests/support/simulated-file-system.ts';
import { plainProgress } from '#tests/support/store-truth.ts';
import { MOMENT, openSimulatedStore, rateDeed } from '#tests/support/store.ts';

const LEARNER = 'a'.repeat(32);

function backupsOn(disk: SimulatedDisk, options: SimulationOptions = {}, now = () => NOON) {
  return new Backups({
    fileSystem: createSimulatedFileSystem(disk, options),
    random: new SeededRandom(3).bytes,
    folder: FOLDER,
    now,
    version: '1.2.3',
    learners: () => [{ id: LEARNER }],
    pause: async () => undefined,
  });
}

describe('a backup that is cut off', () => {
  it('at any point leaves the ones before, none that is half there, and an unharmed journal', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulatedStore(disk);
    await store.progress.record([rateDeed(1), rateDeed(2)], MOMENT);
    const earlier = await backupsOn(disk).make();
    await store.progress.record([rateDeed(3)], MOMENT);
    const states: SimulatedDisk[] = [];
    const onChange = () => {
      const loose = new Set(disk.looseChanges());
      for (const kept of [new Set<never>(), loose]) {
        states.push(disk.afterPowerCut(kept, new Set(), 'whole'));
        states.push(disk.afterPowerCut(loose, loose, 'garbage'));
      }
    };
    await backupsOn(disk, { onChange }, () => NOON + DAY_MS).make();
    expect(states.length).toBeGreaterThan(30);
    for (const state of states) {
      const found = await backupsOn(state).list();
      expect(found.map(({ name }) => name)).toContain(earlier);
      for (const { summary } of found) expect(summary?.learners[0]?.events).toBeGreaterThan(1);
      const again = await openSimulatedStore(state, { seed: 5 });
      expect(again.progress.size).toBe(3);
      expect(again.notices()).toEqual([]);
      await backupsOn(state, {}, () => NOON + 2 * DAY_MS).makeWhenDue();
      expect([...state.files().keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
      expect((await backupsOn(state).list())[0]?.summary?.learners[0]?.events).toBe(3);
    }
  });

  it('by a disk that keeps something other than was written is told, and leaves nothing', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulatedStore(disk);
    await store.progress.record([rateDeed(1)], MOMENT);
    const backups = backupsOn(disk, {
      onChange(change) {
        if (change.kind === 'sync-file') disk.file(change.node).contents[20] = 0;
      },
    });
    await expect(backups.make()).rejects.toMatchObject({ name: 'NotSaved' });
    expect(backups.failure).toBe('the disk reports an error (EIO)');
    expect(await backups.list()).toEqual([]);
  });
});

describe('the backups that stay', () => {
  it('are made at the end of time, and before its beginning', async () => {
    for (const now of [-5e12, Number.MIN_SAFE_INTEGER, 8.64e15, 0.5]) {
      const disk = new SimulatedDisk();
      const store = await openSimulatedStore(disk);
      for (let number = 1; number <= 3; number += 1) {
        await store.progress.record([rateDeed(number)], MOMENT);
        expect(await backupsOn(disk, {}, () => now).make()).toBeDefined();
      }
      expect(await backupsOn(disk).list()).not.toEqual([]);
    }
  });

  it('have the one with everything among them, however long a history goes on without what it lost', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulatedStore(disk);
    for (let number = 1; number <= 5; number += 1) await store.progress.record([rateDeed(number)], MOMENT);
    const full = await backupsOn(disk).make();
    await store.close();
    const fileSystem = createSimulatedFileSystem(disk);
    for (const path of [...disk.files().keys()].filter((each) => /journal|checkpoint/.test(each))) {
      await fileSystem.remove(path);
    }
    const poor = await openSimulatedStore(disk, { seed: 2 });
    for (let week = 1; week <= 30; week += 1) {
      if (week < 4) await poor.progress.record([rateDeed(100 + week)], MOMENT);
      else await poor.changeSettings({ minutesPerDay: week });
      await backupsOn(disk, {}, () => NOON + week * 7 * DAY_MS).make();
    }
    const names = (await backupsOn(disk).list()).map(({ name }) => name);
    expect(names.length).toBeLessThan(27);
    expect(names).toContain(full);
  });

  it('hold no key that certificates are signed with', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulatedStore(disk);
    await store.progress.record([rateDeed(1)], MOMENT);
    const fileSystem = createSimulatedFileSystem(disk);
    const key = await fileSystem.open(`${FOLDER}/certificate-key.pem`, 'exclusive');
    await key.write(Buffer.from('SECRET'));
    const name = await backupsOn(disk).make();
    const text = gunzipSync(disk.files().get(`${FOLDER}/backups/${name}`) ?? Buffer.alloc(0)).toString();
    expect(text).toContain('journal');
    expect(text).not.toMatch(/SECRET|certificate-key/);
  });
});

/** What a store of a fresh folder knows after backups with these events were added one after the other. */
async function merged(parts: readonly (readonly StudyEvent[])[]) {
  const disk = new SimulatedDisk();
  const fileSystem = createSimulatedFileSystem(disk);
  const random = new SeededRandom(9).bytes;
  const store = await openStore({ folder: FOLDER, fileSystem, clock: () => MOMENT, random });
  const { learner } = store.progress;
  const archive = new ItemArchive({ fileSystem, folder: `${FOLDER}/items`, device: DEVICE });
  const backups = backupsOn(disk);
  let added = 0;
  for (const [place, events] of parts.entries()) {
    const lines = [seal({ file: `learners/${learner}/journal/x.jsonl` }), ...events.map(encodeLine)];
    const bytes = Buffer.from(lines.map((line) => line.toString().trim()).join('\n'));
    const { name } = await backups.addPortion(idOf(8000 + place), 0, bytes);
    added += await backups.merge(name, learner, store.progress, archive);
  }
  const again = await openProgressStore({ fileSystem, folder: FOLDER, learner, device: DEVICE, random });
  return { added, live: plainProgress(store.progress.progress), kept: plainProgress(again.progress) };
}

describe('adding backups', () => {
  it('gives the union of all of them, in any order and however often, the same as after a new start', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories,
        fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }),
        async (events, of) => {
          const first = events.filter((_, index) => of[index] !== 1);
          const second = events.filter((_, index) => of[index] !== 0);
          const union = await merged([events]);
          const one = await merged([first, second, first]);
          const other = await merged([second, [], second, first]);
          expect(one.added).toBe(events.length);
          expect(one.live).toEqual(union.live);
          expect(other.live).toEqual(union.live);
          for (const { live, kept } of [union, one, other]) expect(kept).toEqual(live);
        },
      ),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
