import { isDeepStrictEqual } from 'node:util';
import { crc32 } from 'node:zlib';
import type { FileSystem } from '#main/store/file-system.ts';
import { openStore, type Store } from '#main/store/open-store.ts';
import { NOON } from './events.ts';
import { SeededRandom } from './random.ts';
import { ScriptedLearner, type Promised } from './scripted-learner.ts';
import { SimulatedDisk, type BlockEffect, type DiskChange, type LooseChange } from './simulated-disk.ts';
import { createSimulatedFileSystem, type SimulationOptions } from './simulated-file-system.ts';
import { foldFiles, plainProgress } from './store-truth.ts';

/** The data folder on a simulated disk. */
export const FOLDER = '/home/data';
const EFFECTS: readonly BlockEffect[] = ['zeroed', 'garbage', 'torn-early', 'torn', 'torn-late'];

/** How many random mixtures of kept and lost are tried at one place. */
const RANDOM_CUTS = 16;

/** Puts something between the store and the disk; a mutant breaks a rule there. */
export type Variant = (fileSystem: FileSystem) => FileSystem;
const unchanged: Variant = (fileSystem) => fileSystem;

export interface PowerLossResult {
  states: number;
  /** What went wrong, with the seed and the place to find it again. */
  failures: string[];
}

function openOn(
  disk: SimulatedDisk,
  random: SeededRandom,
  variant: Variant,
  simulation: SimulationOptions = {},
) {
  const fileSystem = variant(createSimulatedFileSystem(disk, simulation));
  return openStore({
    folder: FOLDER,
    fileSystem,
    clock: () => ({ at: NOON, offset: 60 }),
    random: random.bytes,
  });
}

/**
 * Records everything a learner's few sessions do to the disk, with the promises made in between. On every third seed
 * the disk also fails a write or a sync now and then, so that segments are given up on the way.
 */
export async function recordWorkload(
  seed: number,
  steps: number,
  variant: Variant = unchanged,
): Promise<DiskChange[]> {
  const disk = new SimulatedDisk();
  const random = new SeededRandom(seed);
  const log: DiskChange[] = [];
  const record = (change: DiskChange) => log.push(change);
  const home = createSimulatedFileSystem(disk, { onChange: record });
  await home.makeDirectory('/home');
  await home.syncDirectory('/');
  const dice = new SeededRandom(seed + 1);
  const fault: SimulationOptions['fault'] = (operation) =>
    seed % 3 === 0 && (operation === 'write' || operation === 'sync') && dice.chance(5)
      ? { code: 'EIO' }
      : undefined;
  const learner = new ScriptedLearner(random, (what) => log.push({ kind: 'acknowledge', what }));
  for (let step = 0; step < steps;) {
    const store = await openOn(disk, random, variant, { onChange: record, fault });
    const length = 1 + random.below(steps);
    for (let end = step + length; step < Math.min(end, steps); step += 1) await learner.step(store);
    learner.greet(store);
    // A killed process closes nothing; what it left unsynced is still in the system's memory.
    if (random.chance(60)) await store.close();
  }
  return log;
}

/** Cuts the power after every change of a workload, in many of the ways it may end, and opens what is left. */
export async function explorePowerLoss(
  log: readonly DiskChange[],
  options: { seed: number; statesPerWorkload: number; check?: StateCheck },
): Promise<PowerLossResult> {
  const check = options.check ?? checkStore();
  const random = new SeededRandom(options.seed);
  const result: PowerLossResult = { states: 0, failures: [] };
  const seen = new Set<number>();
  const disk = new SimulatedDisk();
  const promised: Promised[] = [];
  const perPlace = Math.max(1, Math.ceil(options.statesPerWorkload / log.length));
  for (const [place, change] of log.entries()) {
    disk.apply(change);
    if (change.kind === 'acknowledge') promised.push(change.what as Promised);
    const cuts = powerCuts(disk, random);
    for (let taken = 0; taken < perPlace && cuts.length > 0; taken += 1) {
      const [cut] = cuts.splice(random.below(cuts.length), 1);
      if (!cut) break;
      const left = disk.afterPowerCut(cut.kept, cut.hit, cut.effect);
      const fingerprint = fingerprintOf(left, promised.length);
      if (seen.has(fingerprint)) {
        taken -= 1;
        continue;
      }
      seen.add(fingerprint);
      result.states += 1;
      const problem = await check(left, promised, options.seed + result.states);
      if (problem !== undefined) {
        result.failures.push(
          `seed ${options.seed}, change ${place} (${change.kind}), ${cut.name}: ${problem}`,
        );
        if (result.failures.length >= 5) return result;
      }
    }
  }
  return result;
}

interface PowerCut {
  name: string;
  kept: ReadonlySet<LooseChange>;
  hit: ReadonlySet<LooseChange>;
  effect: BlockEffect;
}

/** All, none, each alone, each missing, some at random; and writes that came through in part. */
function powerCuts(disk: SimulatedDisk, random: SeededRandom): PowerCut[] {
  const loose = disk.looseChanges();
  const none = new Set<LooseChange>();
  const all = new Set(loose);
  const cuts: PowerCut[] = [
    { name: 'all kept', kept: all, hit: none, effect: 'whole' },
    { name: 'none kept', kept: none, hit: none, effect: 'whole' },
  ];
  for (const one of loose) {
    const without = new Set(loose.filter((change) => change !== one));
    cuts.push({ name: `only ${one.kind}`, kept: new Set([one]), hit: none, effect: 'whole' });
    cuts.push({ name: `all but ${one.kind}`, kept: without, hit: none, effect: 'whole' });
    if (one.kind !== 'write') continue;
    for (const effect of EFFECTS)
      cuts.push({ name: `${effect} write`, kept: all, hit: new Set([one]), effect });
  }
  for (let count = 0; count < RANDOM_CUTS && loose.length > 2; count += 1) {
    const kept = new Set(loose.filter(() => random.chance(50)));
    const hit = new Set(loose.filter(() => random.chance(30)));
    cuts.push({ name: 'some at random', kept, hit, effect: random.pick(EFFECTS) });
  }
  return cuts;
}

function fingerprintOf(disk: SimulatedDisk, promises: number): number {
  let crc = promises;
  for (const [path, bytes] of disk.files()) crc = crc32(bytes, crc32(path, crc));
  return crc;
}

/** Opens what is left after a power cut and holds it against the promises. @returns what is wrong. */
export type StateCheck = (
  disk: SimulatedDisk,
  promised: readonly Promised[],
  seed: number,
) => Promise<string | undefined>;

/** The check of the whole store: it opens, keeps every promise, and goes on keeping them. */
export function checkStore(variant: Variant = unchanged): StateCheck {
  return async (disk, promised, seed) => {
    const random = new SeededRandom(seed);
    let store: Store;
    try {
      store = await openOn(disk, random, variant);
    } catch (error) {
      return `does not open: ${String(error)}`;
    }
    const problem = findLeftover(disk) ?? (await brokenPromise(store, disk, promised));
    return problem ?? cannotGoOn(store, disk, random, variant);
  };
}

/** @returns the first promise that `store` does not keep. */
export async function brokenPromise(
  store: Store,
  disk: SimulatedDisk,
  promised: readonly Promised[],
): Promise<string | undefined> {
  for (const each of promised) {
    if (each.kind === 'event' && !isDeepStrictEqual(await store.progress.find(each.event.id), each.event)) {
      return `lost ${each.event.kind} ${each.event.id}`;
    }
    if (
      each.kind === 'identity' &&
      (each.device !== store.device || each.learner !== store.progress.learner)
    ) {
      return 'device or learner changed';
    }
  }
  const settings = promised.filter((each) => each.kind === 'settings');
  const last = settings.at(-1)?.settings;
  // The settings of a change that was under way when the power failed may be there too: they are never older.
  const older = settings.slice(0, -1).some((each) => isDeepStrictEqual(each.settings, store.settings));
  if (last && !isDeepStrictEqual(last, store.settings) && (older || store.settings.language === 'en')) {
    return 'settings went back';
  }
  const damaged = store
    .notices()
    .find(({ kind }) => kind === 'document-damaged' || kind === 'event-conflict');
  if (damaged) return `reports ${JSON.stringify(damaged)}`;
  if (!isDeepStrictEqual(plainProgress(store.progress.progress), foldFiles(disk.files()))) {
    return 'progress is not what the journal folds to';
  }
  return undefined;
}

/** @returns a temporary file that the start should have removed. */
export function findLeftover(disk: SimulatedDisk): string | undefined {
  const leftover = [...disk.files().keys()].find((path) => path.endsWith('.tmp'));
  return leftover === undefined ? undefined : `left over: ${leftover}`;
}

/** After the power cut life goes on: what is recorded now must be there at the start after next. */
async function cannotGoOn(
  store: Store,
  disk: SimulatedDisk,
  random: SeededRandom,
  variant: Variant,
): Promise<string | undefined> {
  const promised: Promised[] = [];
  const learner = new ScriptedLearner(random, (what) => promised.push(what));
  learner.greet(store);
  await learner.step(store);
  await learner.changeSettings(store);
  if (random.chance(50)) await store.close();
  const cut = disk.afterPowerCut(new Set(), new Set(), 'whole');
  const again = await openOn(cut, random, variant);
  const problem = await brokenPromise(again, cut, promised);
  return problem === undefined ? undefined : `after going on: ${problem}`;
}
