import { randomBytes, randomFillSync } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readClock } from '#main/open-context.ts';
import { Backups, type KnownBackup } from '#main/store/backup/backups.ts';
import type { Learner } from '#main/store/documents.ts';
import { describeFault } from '#main/store/errors.ts';
import { ItemArchive } from '#main/store/item-archive.ts';
import { acquireLock } from '#main/store/lock.ts';
import { createNodeFileSystem } from '#main/store/node-file-system.ts';
import { openStore, type Store } from '#main/store/open-store.ts';
import { version } from '#main/version.ts';
import { Refused } from './output.ts';

const PORTION_BYTES = 1 << 20;

/** A data folder with its backups, open for a command; no other process has it meanwhile. */
export interface OpenBackups {
  backups: Backups;
  store: Store;
  archive: ItemArchive;
}

const random = (count: number) => randomFillSync(new Uint8Array(count));

/**
 * The backups of a data folder, the newest first. The app may be running; nothing is locked or written.
 * @throws Refused where there is no data folder.
 */
export async function listBackups(folder: string): Promise<KnownBackup[]> {
  await requireDataFolder(folder);
  return openBackups(folder, () => []).list();
}

/**
 * Opens a data folder that is there, for `work`, and closes it again.
 * @throws Refused where there is none, InUse while the app has it open.
 */
export async function withBackups<T>(folder: string, work: (opened: OpenBackups) => Promise<T>): Promise<T> {
  await requireDataFolder(folder);
  const fileSystem = createNodeFileSystem();
  const store = await openStore({ folder, fileSystem, clock: readClock, random, lock: acquireLock });
  try {
    const backups = openBackups(store.folder, () => store.learners);
    const items = join(store.folder, 'learners', store.progress.learner, 'items');
    const archive = new ItemArchive({ fileSystem, folder: items, device: store.device });
    return await work({ backups, store, archive });
  } finally {
    await store.close();
  }
}

async function requireDataFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new Refused(`${folder}: ${describeFault(error)}`);
  });
  if (!names.includes('learners')) {
    throw new Refused(`${folder} holds no learner: it is no data folder of Common Orbit`);
  }
}

function openBackups(folder: string, learners: () => readonly Learner[]): Backups {
  return new Backups({
    fileSystem: createNodeFileSystem(),
    random,
    folder,
    now: () => readClock().at,
    version,
    learners,
    pause: async () => undefined,
  });
}

/**
 * The name of a backup by its name, or of a file brought in for as long as `work` takes.
 * @throws Refused where there is neither.
 */
export async function withBackupNamed<T>(
  backups: Backups,
  given: string,
  work: (name: string) => Promise<T>,
): Promise<T> {
  if (await backups.has(given)) return work(given);
  const file = await open(given).catch((error: unknown) => {
    throw new Refused(`${given}: ${describeFault(error)}`);
  });
  const upload = randomBytes(16).toString('hex');
  let { name, bytes: from } = await backups.addPortion(upload, 0, new Uint8Array());
  try {
    const portion = Buffer.allocUnsafe(PORTION_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(portion, 0, portion.length, from);
      if (bytesRead === 0) break;
      ({ name, bytes: from } = await backups.addPortion(upload, from, portion.subarray(0, bytesRead)));
    }
    return await work(name);
  } finally {
    await file.close();
    await backups.remove(name);
  }
}
