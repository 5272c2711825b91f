import { dirname, join } from 'node:path';
import { loadCheckpoint } from './checkpoint.ts';
import { makeDirectories, removeLeftovers } from './files.ts';
import type { FileSystem } from './file-system.ts';
import { Journal } from './journal.ts';
import { JournaledProgress, type ProgressStoreOptions } from './journaled-progress.ts';
import { loadHistory } from './load-history.ts';
import type { ProgressStore } from './progress-store.ts';
import type { JournalFolder } from './read-events.ts';
import { repairTails } from './repair-tails.ts';

/** Opens the progress of one learner. Damage is skipped and told in notices. @throws what the disk says on reading. */
export async function openProgressStore(options: ProgressStoreOptions): Promise<ProgressStore> {
  const { fileSystem, folder, learner, device } = options;
  const learnerFolder = join(folder, 'learners', learner);
  const journal: JournalFolder = { fileSystem, folder: join(learnerFolder, 'journal') };
  const prepare = async () => {
    await makeSureOfFolders(fileSystem, folder, journal.folder);
    await options.beforeFirstAppend?.();
  };
  // An unwritable disk shows when something is to be saved.
  await prepare().catch(() => undefined);
  await removeLeftovers(fileSystem, learnerFolder);
  await removeLeftovers(fileSystem, journal.folder);
  const checkpoint = await loadCheckpoint(journal, learnerFolder, device);
  const { history, tails, added } = await loadHistory(
    journal,
    device,
    checkpoint.fits ? checkpoint.known : undefined,
  );
  const repaired = await repairTails(journal, device, history, tails);
  const damaged = repaired.cut.length + history.segments.reduce((sum, segment) => sum + segment.damaged, 0);
  const gone = checkpoint.fits ? 0 : (checkpoint.known?.index.countMissingFrom(history.index) ?? 0);
  return new JournaledProgress(options, {
    learnerFolder,
    journal,
    history,
    added,
    writer: new Journal(journal, device, repaired, prepare),
    findings: {
      cut: repaired.cut,
      missing: Math.max(0, gone - damaged),
      missedAt: checkpoint.known?.highestTick ?? 0,
    },
  });
}

/**
 * Makes the folders and makes sure of their names: a killed process or a failing disk may have left one unsynced, and
 * a folder whose name is lost takes its files along. Folders above the data folder need not be ours to sync.
 */
async function makeSureOfFolders(
  fileSystem: FileSystem,
  folder: string,
  journalFolder: string,
): Promise<void> {
  await makeDirectories(fileSystem, journalFolder);
  let isOurs = true;
  for (let each = journalFolder; ; each = dirname(each)) {
    if (isOurs) await fileSystem.syncDirectory(each);
    else await fileSystem.syncDirectory(each).catch(() => undefined);
    if (each === folder) isOurs = false;
    if (each === dirname(each)) return;
  }
}
