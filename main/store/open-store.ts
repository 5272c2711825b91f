import { join, resolve } from 'node:path';
import type { Notice } from '#core/contract/notices.ts';
import type { DeviceSettings } from '#core/contract/settings.ts';
import type { Moment } from '#core/time.ts';
import { describeClock } from './clock-notices.ts';
import { Documents, type Learner } from './documents.ts';
import { CannotOpen, describeFault, isReadOnlyFault } from './errors.ts';
import { makeDirectories, removeLeftovers, temporaryName } from './files.ts';
import type { FileSystem, RandomBytes } from './file-system.ts';
import type { Lock } from './lock.ts';
import { openProgressStore } from './open-progress-store.ts';
import type { ProgressStore } from './progress-store.ts';

export interface StoreOptions {
  /** The data folder; made when missing. */
  folder: string;
  fileSystem: FileSystem;
  clock: () => Moment;
  random: RandomBytes;
  /** Keeps other processes out of the folder, usually `acquireLock`; absent where there can be no other. */
  lock?: (folder: string) => Promise<Lock>;
  /** When this build of the app was made, milliseconds since the epoch; an earlier clock is reported. */
  builtAt?: number;
}

/** One data folder, open: documents, and the progress of its learner. */
export interface Store {
  readonly folder: string;
  /** Id of this device, 32 hex digits. */
  readonly device: string;
  readonly progress: ProgressStore;
  /** Who learns here; the first is the one whose progress it is. */
  readonly learners: readonly Learner[];
  readonly settings: DeviceSettings;
  /** @throws NotSaved when the change is not on disk; the settings are then as before. */
  changeSettings(change: Partial<DeviceSettings>): Promise<DeviceSettings>;
  /** What the learner should know about the folder, as of now. */
  notices(): Notice[];
  /** Waits for what is being written, keeps a checkpoint, frees the lock. Never throws for a failing disk. */
  close(): Promise<void>;
}

/**
 * Opens a data folder. A damaged one opens with what is sound, an unwritable one for reading; both say so in notices.
 * @throws InUse when another process has it open.
 * @throws CannotOpen when a file is there but cannot be read.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const folder = resolve(options.folder);
  const { fileSystem } = options;
  // A folder that cannot be made shows as unwritable below.
  await makeDirectories(fileSystem, folder).catch(() => undefined);
  const lock = await options.lock?.(folder);
  try {
    return await openHeldStore({ ...options, folder }, lock);
  } catch (error) {
    await lock?.release();
    throw error instanceof CannotOpen ? error : new CannotOpen(error, folder);
  }
}

async function openHeldStore(options: StoreOptions, lock: Lock | undefined): Promise<Store> {
  const { folder, fileSystem, random, clock, builtAt } = options;
  await removeLeftovers(fileSystem, folder);
  const opening: Notice[] = await probeWriting(options);
  const documents = await Documents.open({ fileSystem, folder, random });
  for (const { file, keptAs, restored } of documents.damaged) {
    opening.push({ kind: 'document-damaged', file, keptAs, restored });
  }
  const learner = documents.learners[0];
  if (!learner) throw new Error('a roster without a learner');
  const device = documents.deviceId;
  const progress = await openProgressStore({
    fileSystem,
    folder,
    learner: learner.id,
    device,
    random,
    beforeFirstAppend: () => documents.saveNew(),
  });
  return {
    folder,
    device,
    progress,
    get learners() {
      return documents.learners;
    },
    get settings() {
      return documents.settings;
    },
    changeSettings: (change) => documents.changeSettings(change),
    notices: () => {
      const { progress: known, latestTick } = progress;
      const clockNotices = describeClock({ now: clock(), builtAt, days: known.days, latestTick });
      return [...opening, ...clockNotices, ...progress.notices()];
    },
    async close() {
      await documents.close();
      await progress.close();
      await lock?.release();
    },
  };
}

/** Tries to write, for it is the only way to know. A disk that is merely full or failing may recover: no notice. */
async function probeWriting({ fileSystem, folder, random }: StoreOptions): Promise<Notice[]> {
  const path = join(folder, temporaryName(random));
  try {
    const handle = await fileSystem.open(path, 'exclusive');
    await handle.close();
    await fileSystem.remove(path);
    return [];
  } catch (error) {
    return isReadOnlyFault(error) ? [{ kind: 'read-only', folder, cause: describeFault(error) }] : [];
  }
}
