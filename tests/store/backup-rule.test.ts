import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '#core/time.ts';
import {
  chooseFullestBackups,
  chooseKeptBackups,
  isBackupDue,
  KEPT_BACKUPS,
} from '#main/store/backup/backup-rule.ts';
import {
  backupName,
  backupTime,
  freeBackupTime,
  isBackupName,
  uploadName,
} from '#main/store/backup/backup-name.ts';
import { idOf, NOON } from '#tests/support/events.ts';

const HOUR_MS = DAY_MS / 24;
const times = fc.uniqueArray(fc.integer({ min: NOON - 400 * DAY_MS, max: NOON + 400 * DAY_MS }), {
  maxLength: 300,
});

describe('which backups stay', () => {
  it('is the newest of 24 hours, 14 days and 8 weeks, after a year of one every hour', () => {
    const hourly = Array.from({ length: 365 * 24 }, (_, hour) => NOON - hour * HOUR_MS);
    const kept = [...chooseKeptBackups(hourly, NOON)].toSorted((a, b) => b - a);
    expect(kept.slice(0, 24)).toEqual(hourly.slice(0, 24));
    expect(kept.length).toBeLessThanOrEqual(24 + 14 + 8);
    expect(kept.at(-1)).toBeLessThan(NOON - 6 * 7 * DAY_MS);
  });

  it('counts only spans in which there is one: a year without the computer removes nothing', () => {
    const old = [0, 1, 2].map((day) => NOON - 365 * DAY_MS - day * DAY_MS);
    expect(chooseKeptBackups([...old, NOON], NOON)).toEqual(new Set([...old, NOON]));
  });

  it('is a part of what there is, with the newest, bounded, and the same when chosen again', () => {
    fc.assert(
      fc.property(times, (all) => {
        const kept = chooseKeptBackups(all, NOON);
        const past = all.filter((at) => at <= NOON);
        expect(all).toEqual(expect.arrayContaining([...kept]));
        if (past.length > 0) expect(kept).toContain(Math.max(...past));
        const { hours, days, weeks } = KEPT_BACKUPS;
        expect(kept.size).toBeLessThanOrEqual(2 * (hours + days + weeks));
        expect(chooseKeptBackups([...kept], NOON)).toEqual(kept);
      }),
    );
  });

  it('is not changed, among those dated rightly, by any made under a clock that ran ahead', () => {
    fc.assert(
      fc.property(times, (all) => {
        const past = all.filter((at) => at <= NOON);
        const kept = [...chooseKeptBackups(all, NOON)].filter((at) => at <= NOON);
        expect(new Set(kept)).toEqual(chooseKeptBackups(past, NOON));
      }),
    );
  });
});

describe('the fullest backup', () => {
  const held = fc.record({
    at: fc.integer({ min: 0, max: NOON }),
    learners: fc.array(fc.record({ id: fc.constantFrom('a', 'b'), events: fc.nat(5) }), { maxLength: 2 }),
  });

  it('of each learner is among those that stay, and is the newest where nothing was lost', () => {
    fc.assert(
      fc.property(fc.uniqueArray(held, { selector: ({ at }) => at }), (all) => {
        const chosen = chooseFullestBackups(all);
        expect(chosen.size).toBeLessThanOrEqual(2);
        for (const id of ['a', 'b']) {
          const counts = all.flatMap(({ at, learners }) =>
            learners.filter((each) => each.id === id).map(({ events }) => ({ at, events })),
          );
          const most = Math.max(...counts.map(({ events }) => events));
          const newest = Math.max(...counts.filter(({ events }) => events === most).map(({ at }) => at));
          if (counts.length > 0) expect(chosen).toContain(newest);
        }
      }),
    );
  });
});

describe('the next backup', () => {
  it('is due an hour after the last, and those from beyond now do not hold it up', () => {
    expect(isBackupDue([], NOON)).toBe(true);
    expect(isBackupDue([NOON - HOUR_MS + 1], NOON)).toBe(false);
    expect(isBackupDue([NOON - HOUR_MS, NOON + 5 * 365 * DAY_MS], NOON)).toBe(true);
  });
});

describe('the name of a backup', () => {
  it('is free, and near the moment, at the beginning and the end of time too', () => {
    for (const at of [-5e12, -1, 0, NOON, 253_402_300_799_999, 8.64e15, Number.MIN_SAFE_INTEGER]) {
      const taken = new Set<string>();
      for (let count = 0; count < 5; count += 1) {
        const name = backupName(freeBackupTime(at, taken));
        expect(taken).not.toContain(name);
        taken.add(name);
      }
    }
  });

  it('says when it was made, and never leads out of its folder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 253_402_300_799_999 }), (at) => {
        expect(backupTime(backupName(at))).toBe(at);
      }),
    );
    for (const at of [-1, Number.MAX_SAFE_INTEGER]) expect(isBackupName(backupName(at))).toBe(true);
    expect(isBackupName(uploadName(idOf(1)))).toBe(true);
    for (const name of [
      '../device.json',
      'file-x.orbit-backup',
      '20261341T120000000Z.orbit-backup',
      'device.json',
      '',
    ]) {
      expect(isBackupName(name)).toBe(false);
    }
  });
});
