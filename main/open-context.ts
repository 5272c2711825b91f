import { randomFillSync } from 'node:crypto';
import { join } from 'node:path';
import { buildCatalogue } from '#core/content/catalogue.ts';
import type { Moment } from '#core/time.ts';
import { Adaptive } from './api/adaptive.ts';
import type { ApiContext } from './api/context.ts';
import { CardSearch } from './api/card-search.ts';
import { Crams } from './api/crams.ts';
import { Everything } from './api/everything.ts';
import { Queues } from './api/queues.ts';
import { Turns } from './api/turns.ts';
import { builtFiles } from './built-files.ts';
import { LiveCatalogue } from './live-catalogue.ts';
import { createFindPicture, type FindPicture } from './media.ts';
import { OwnMedia } from './own-media.ts';
import { Optimiser } from './optimise/optimiser.ts';
import { loadLibrary } from './packs/library.ts';
import type { FileSystem } from './store/file-system.ts';
import { ItemArchive } from './store/item-archive.ts';
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
  optimiseWorker?: string;
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
): Promise<{ context: ApiContext; findPicture: FindPicture; close: () => Promise<void> }> {
  const clock = options.clock ?? readClock;
  const library = await loadLibrary(options.packsFolder);
  const fileSystem = options.fileSystem ?? createNodeFileSystem();
  const random = (count: number) => randomFillSync(new Uint8Array(count));
  const data = await openStore({
    folder: options.dataFolder,
    fileSystem,
    clock,
    random,
    lock: acquireLock,
    builtAt,
  });
  const learnerFolder = join(data.folder, 'learners', data.progress.learner);
  const media = new OwnMedia({ fileSystem, folder: join(learnerFolder, 'media'), random });
  await media.tidy();
  const archive = new ItemArchive({
    fileSystem,
    folder: join(learnerFolder, 'items'),
    device: data.device,
  });
  const context: ApiContext = {
    catalogue: new LiveCatalogue(buildCatalogue(library.packs), data.progress),
    store: data.progress,
    data,
    media,
    archive,
    queues: new Queues(),
    search: new CardSearch(),
    everything: new Everything(),
    crams: new Crams(),
    optimiser: new Optimiser(options.optimiseWorker ?? builtFiles.optimiseWorker),
    adaptive: new Adaptive(),
    turns: new Turns(),
    now: clock,
    notices: () => [...data.notices(), ...archive.notices(), ...library.notices],
    version,
    host: options.host,
  };
  return {
    context,
    findPicture: createFindPicture(library.media, media),
    async close() {
      await context.optimiser.cancel();
      await data.close();
    },
  };
}
