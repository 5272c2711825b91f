import { randomFillSync } from 'node:crypto';
import { buildCatalogue } from '#core/content/catalogue.ts';
import type { Moment } from '#core/time.ts';
import type { ApiContext } from './api/context.ts';
import { Queues } from './api/queues.ts';
import { Turns } from './api/turns.ts';
import { loadLibrary } from './packs/library.ts';
import type { FileSystem } from './store/file-system.ts';
import { acquireLock } from './store/lock.ts';
import { createNodeFileSystem } from './store/node-file-system.ts';
import { openStore } from './store/open-store.ts';
import { builtAt, version } from './version.ts';

export interface ContextOptions {
  /** Where what learners did is kept; made when missing. */
  dataFolder: string;
  /** Compiled packs, one JSON file each. */
  packsFolder: string;
  host: 'desktop' | 'local';
  /** Tests put other ones in their place. */
  clock?: () => Moment;
  fileSystem?: FileSystem;
}

/** This machine's clock and zone. */
export function readClock(): Moment {
  const now = new Date();
  return { at: now.getTime(), offset: -now.getTimezoneOffset() };
}

/**
 * Opens packs and data folder: all that handlers work with.
 * @throws InUse when another process has the data folder open.
 * @throws CannotOpen when a file of the data folder is there but cannot be read.
 */
export async function openContext(
  options: ContextOptions,
): Promise<{ context: ApiContext; close: () => Promise<void> }> {
  const clock = options.clock ?? readClock;
  const library = await loadLibrary(options.packsFolder);
  const data = await openStore({
    folder: options.dataFolder,
    fileSystem: options.fileSystem ?? createNodeFileSystem(),
    clock,
    random: (count) => randomFillSync(new Uint8Array(count)),
    lock: acquireLock,
    builtAt,
  });
  const context: ApiContext = {
    catalogue: buildCatalogue(library.packs),
    store: data.progress,
    data,
    queues: new Queues(),
    turns: new Turns(),
    now: clock,
    notices: () => [...data.notices(), ...library.notices],
    version,
    host: options.host,
  };
  return { context, close: () => data.close() };
}
