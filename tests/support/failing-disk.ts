import { CannotOpen, NotSaved } from '#main/store/errors.ts';
import { openStore, type Store } from '#main/store/open-store.ts';
import { NOON } from './events.ts';
import { brokenPromise, findLeftover, FOLDER } from './power-loss.ts';
import { SeededRandom } from './random.ts';
import { ScriptedLearner, type Promised } from './scripted-learner.ts';
import { SimulatedDisk } from './simulated-disk.ts';
import { createSimulatedFileSystem, type Fault, type Operation } from './simulated-file-system.ts';
import { eventsIn } from './store-truth.ts';

/** Which call fails, how, and whether everything after it fails too. */
export interface Injection {
  seed: number;
  /** Calls are counted from 1. */
  call: number;
  fault: Fault;
  lasts: 'once' | 'from-there-on';
  /** Only these operations fail; all when absent. */
  only?: readonly Operation[];
}

export interface InjectionResult {
  /** Calls the scenario made in all. */
  calls: number;
  refused: number;
  problem: string | undefined;
}

const STEPS = 10;

/**
 * Studies on a disk that fails as told, then lets the disk recover and goes on in the same process: what was refused is
 * said again or, on odd seeds, given up. Nothing promised may be missing and nothing given up may turn up.
 */
export async function studyOnFailingDisk({
  seed,
  call,
  fault,
  lasts,
  only,
}: Injection): Promise<InjectionResult> {
  const disk = new SimulatedDisk();
  const random = new SeededRandom(seed);
  const promised: Promised[] = [];
  const learner = new ScriptedLearner(random, (what) => promised.push(what));
  let calls = 0;
  let isFailing = true;
  let hasFailed = false;
  const fileSystem = createSimulatedFileSystem(disk, {
    fault: (operation) => {
      calls += 1;
      if (!isFailing || calls < call || (only && !only.includes(operation))) return undefined;
      if (lasts === 'once' && hasFailed) return undefined;
      hasFailed = true;
      return fault;
    },
  });
  const open = () =>
    openStore({ folder: FOLDER, fileSystem, clock: () => ({ at: NOON, offset: 60 }), random: random.bytes });
  const openSomehow = async (): Promise<Store> => {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof CannotOpen || error instanceof NotSaved)) throw error;
      isFailing = false;
      return open();
    }
  };
  const givesUp = seed % 2 === 1;
  let refused = 0;
  try {
    let store = await openSomehow();
    for (let step = 0; step < STEPS; step += 1) {
      await learner.step(store);
      if (step === STEPS / 2 && !givesUp) {
        await store.close();
        store = await openSomehow();
      }
    }
    isFailing = false;
    const givenUp = learner.refused.map(({ id }) => id);
    refused = givenUp.length;
    if (givesUp) learner.refused.length = 0;
    else await learner.retry(store);
    await learner.study(store);
    learner.greet(store);
    if (learner.refused.length > 0)
      return { calls, refused, problem: 'still refuses after the disk recovered' };
    const problem = await check(store, disk, promised, givesUp ? givenUp : []);
    if (problem !== undefined) return { calls, refused, problem };
    await store.close();
    // What a failed sync made the system forget is gone with the power.
    const cut = disk.afterPowerCut(new Set(), new Set(), 'whole');
    const again = await openStore({
      folder: FOLDER,
      fileSystem: createSimulatedFileSystem(cut),
      clock: () => ({ at: NOON, offset: 60 }),
      random: random.bytes,
    });
    return {
      calls,
      refused,
      problem: findLeftover(cut) ?? (await check(again, cut, promised, givesUp ? givenUp : [])),
    };
  } catch (error) {
    return { calls, refused, problem: `crashed: ${error instanceof Error ? error.stack : String(error)}` };
  }
}

async function check(
  store: Store,
  disk: SimulatedDisk,
  promised: readonly Promised[],
  givenUp: readonly string[],
): Promise<string | undefined> {
  const turnedUp = eventsIn(disk.files()).find(({ id }) => givenUp.includes(id));
  if (turnedUp) return `${turnedUp.kind} was refused and given up, and turned up`;
  return brokenPromise(store, disk, promised);
}
