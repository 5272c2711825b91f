import { join } from 'node:path';
import type { z } from 'zod';
import type { DeviceSettings } from '#core/contract/settings.ts';
import { isId } from '#core/id.ts';
import type { StudyEvent } from '#core/study/event.ts';
import type { Progress } from '#core/study/progress.ts';
import { loadCheckpoint } from './checkpoint.ts';
import { DOCUMENT_SCHEMAS } from './documents.ts';
import { CannotOpen } from './errors.ts';
import { listIfThere, readIfThere } from './files.ts';
import type { FileSystem } from './file-system.ts';
import { decodeDocument } from './json-file.ts';
import { LearnerFiles } from './learner-files.ts';
import { loadHistory } from './load-history.ts';
import { readAllEvents, type JournalFolder } from './read-events.ts';

/** What the learner of a data folder did, as far as it can be read. */
export interface ReadProgress {
  progress: Progress;
  /** See `ProgressStore.latestTick`. */
  latestTick: number;
  /** Id of the learner. */
  learner: string;
  /** How many events are known. */
  size: number;
  /** Every event, some thousand at a time. */
  allEvents(): AsyncGenerator<StudyEvent[]>;
  isRevoked(id: string): boolean;
  /** What the learner has beside the journal. */
  files: LearnerFiles;
  /** The settings of the device; undefined where they were never changed. */
  settings: DeviceSettings | undefined;
  /** Lines that could not be read and were skipped; not the last of a file, which may be on its way to the disk. */
  damaged: number;
}

/**
 * Reads the progress of a data folder's learner and changes nothing: no lock is taken, nothing is repaired, and the app
 * may be running on it.
 * @returns undefined where there is no learner.
 * @throws CannotOpen when a file is there but cannot be read.
 */
export async function readProgress(
  folder: string,
  fileSystem: FileSystem,
): Promise<ReadProgress | undefined> {
  try {
    const roster = await readDocument(folder, 'roster.json', DOCUMENT_SCHEMAS['roster.json'], fileSystem);
    const learner =
      roster?.learners[0]?.id ?? (await listIfThere(fileSystem, join(folder, 'learners'))).find(isId);
    if (learner === undefined) return undefined;
    const device = await readDocument(folder, 'device.json', DOCUMENT_SCHEMAS['device.json'], fileSystem);
    const settings = await readDocument(
      folder,
      'settings.json',
      DOCUMENT_SCHEMAS['settings.json'],
      fileSystem,
    );
    return { ...(await readLearner(folder, learner, device?.id ?? '', fileSystem)), settings };
  } catch (error) {
    throw error instanceof CannotOpen ? error : new CannotOpen(error, folder);
  }
}

async function readLearner(
  folder: string,
  learner: string,
  device: string,
  fileSystem: FileSystem,
): Promise<Omit<ReadProgress, 'settings'>> {
  const learnerFolder = join(folder, 'learners', learner);
  const journal: JournalFolder = { fileSystem, folder: join(learnerFolder, 'journal') };
  const checkpoint = await loadCheckpoint(journal, learnerFolder, device);
  const { history } = await loadHistory(journal, device, checkpoint.fits ? checkpoint.known : undefined);
  return {
    progress: history.fold.progress,
    latestTick: history.highestTick,
    learner,
    size: history.index.size,
    allEvents: () => readAllEvents(journal, history),
    isRevoked: (id) => history.fold.revoked.has(id),
    files: new LearnerFiles(fileSystem, learnerFolder),
    damaged: history.segments.reduce((sum, segment) => sum + segment.damaged, 0),
  };
}

/** A document, or the newest of its earlier generations that is sound. */
async function readDocument<T>(
  folder: string,
  name: string,
  schema: z.ZodType<T>,
  fileSystem: FileSystem,
): Promise<T | undefined> {
  for (const generation of ['', '.bak', '.bak2']) {
    const bytes = await readIfThere(fileSystem, join(folder, name + generation));
    const document = bytes && decodeDocument(bytes, schema);
    if (document) return document;
  }
  return undefined;
}
