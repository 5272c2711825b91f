import type { Deed } from '#core/study/event.ts';
import type { Moment } from '#core/time.ts';
import { openStore, type Store, type StoreOptions } from '#main/store/open-store.ts';
import { idOf, NOON } from './events.ts';
import { FOLDER } from './power-loss.ts';
import { SeededRandom } from './random.ts';
import { SimulatedDisk } from './simulated-disk.ts';
import { createSimulatedFileSystem, type SimulationOptions } from './simulated-file-system.ts';

export const MOMENT: Moment = { at: NOON, offset: 0 };

/** A store on a simulated disk, with everything a test does not care about filled in. */
export function openSimulatedStore(
  disk: SimulatedDisk,
  options: SimulationOptions & Partial<StoreOptions> & { seed?: number } = {},
): Promise<Store> {
  const { seed = 1, onChange, fault, ...rest } = options;
  const simulation: SimulationOptions = { ...(onChange && { onChange }), ...(fault && { fault }) };
  return openStore({
    folder: FOLDER,
    fileSystem: createSimulatedFileSystem(disk, simulation),
    clock: () => MOMENT,
    random: new SeededRandom(seed).bytes,
    ...rest,
  });
}

/** A rating as a handler hands it over, its id made from a number. */
export function rateDeed(number: number, fields: Partial<Extract<Deed, { kind: 'card-rated' }>> = {}): Deed {
  const id = idOf(number);
  return { id, kind: 'card-rated', card: 'p/n/1', rating: 'good', retention: 0.9, tookMs: 1000, ...fields };
}

export function undoDeed(number: number, target: number): Deed {
  return { id: idOf(number), kind: 'event-revoked', target: idOf(target) };
}

/** The path of the only file whose name ends so. */
export function pathEnding(disk: SimulatedDisk, end: string): string {
  const path = [...disk.files().keys()].find((each) => each.endsWith(end));
  if (path === undefined) throw new Error(`no file ends in ${end}`);
  return path;
}
