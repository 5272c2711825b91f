import { randomFillSync } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildCatalogue } from '#core/content/catalogue.ts';
import type { Moment } from '#core/time.ts';
import { Adaptive } from './api/adaptive.ts';
import type { ApiContext } from './api/context.ts';
import { CardSearch } from './api/card-search.ts';
import { Crams } from './api/crams.ts';
import { Everything } from './api/everything.ts';
import { Exports } from './api/exports.ts';
import { Queues } from './api/queues.ts';
import { Turns } from './api/turns.ts';
import { builtFiles } from './built-files.ts';
import { Signer } from './certificate/signer.ts';
import { LiveCatalogue } from './live-catalogue.ts';
import { createFindPicture, type FindPicture } from './media.ts';
import { OwnMedia } from './own-media.ts';
import { Optimiser } from './optimise/optimiser.ts';
import { loadLibrary } from './packs/library.ts';
import { Backups } from './store/backup/backups.ts';
import type { FileSystem } from './store/file-system.ts';
import { ItemArchive } from './store/item-archive.ts';
import { LearnerFiles } from './store/learner-files.ts';
import { acquireLock, type Lock } from './store/lock.ts';
import { createNodeFileSystem } from './store/node-file-system.ts';
import { openStore } from './store/open-store.ts';
import { removeLearner } from './store/remove-learner.ts';
import { ToldDamage } from './store/told-damage.ts';
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
  /** Calls `work` again and again, now and then, until what it returns is called: when a backup may be due. */
  schedule?: (work: () => Promise<void>) => () => void;
}

/** How soon after the start, and how often, is looked whether a backup is due, milliseconds. */
const FIRST_LOOK_MS = 60_000;
const LOOK_EVERY_MS = 600_000;
/** Between two steps of a backup, milliseconds: most of the time is left to answers. */
const PAUSE_MS = 4;

function everyNowAndThen(work: () => Promise<void>): () => void {
  const first = setTimeout(() => void work(), FIRST_LOOK_MS).unref();
  const others = setInterval(() => void work(), LOOK_EVERY_MS).unref();
  return () => {
    clearTimeout(first);
    clearInterval(others);
  };
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
  const lock = holdOnce(acquireLock);
  const openFolder = async () => {
    const data = await openStore({
      folder: options.dataFolder,
      fileSystem,
      clock,
      random,
      lock: lock.take,
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
    return {
      catalogue: new LiveCatalogue(buildCatalogue(library.packs), data.progress),
      store: data.progress,
      data,
      media,
      archive,
      told: await ToldDamage.open({ fileSystem, folder: learnerFolder, random }),
      files: new LearnerFiles(fileSystem, learnerFolder),
      queues: new Queues(),
      search: new CardSearch(),
      everything: new Everything(),
      crams: new Crams(),
      adaptive: new Adaptive(),
      exports: new Exports(),
      signer: new Signer({ fileSystem, folder: data.folder, random }),
    };
  };
  const opened = await openFolder().catch(async (error: unknown) => {
    await lock.release();
    throw error;
  });
  const backups = new Backups({
    fileSystem,
    random,
    folder: opened.data.folder,
    now: () => clock().at,
    version,
    learners: () => context.data.learners,
    pause: () => wait(PAUSE_MS),
  });
  const context: ApiContext = {
    ...opened,
    backups,
    optimiser: new Optimiser(options.optimiseWorker ?? builtFiles.optimiseWorker),
    turns: new Turns(),
    now: clock,
    notices: () => [
      ...context.told.mark([...context.data.notices(), ...context.archive.notices()]),
      ...library.notices,
      ...(backups.failure === undefined
        ? []
        : [{ kind: 'backup-failed' as const, folder: backups.folder, cause: backups.failure }]),
    ],
    version,
    host: options.host,
    async startOver() {
      await context.optimiser.cancel();
      await backups.interrupt();
      const { data, store } = context;
      await data.close();
      try {
        await removeLearner(fileSystem, join(data.folder, 'learners', store.learner));
      } finally {
        Object.assign(context, await openFolder());
      }
    },
  };
  const isReadOnly = () => context.data.notices().some(({ kind }) => kind === 'read-only');
  const endSchedule = (options.schedule ?? everyNowAndThen)(async () => {
    if (!isReadOnly()) await backups.makeWhenDue();
  });
  return {
    context,
    findPicture: (pack, file) => createFindPicture(library.media, context.media)(pack, file),
    async close() {
      endSchedule();
      await backups.stop();
      await context.optimiser.cancel();
      await context.data.close();
      await lock.release();
    },
  };
}

/** A lock that stays held while the folder is closed and opened again, so that no other process gets in between. */
function holdOnce(acquire: (folder: string) => Promise<Lock>): {
  take: (folder: string) => Promise<Lock>;
  release: () => Promise<void>;
} {
  let held: Lock | undefined;
  return {
    async take(folder) {
      held ??= await acquire(folder);
      return { release: async () => undefined };
    },
    async release() {
      await held?.release();
      held = undefined;
    },
  };
}
