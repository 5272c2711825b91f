import { stat } from 'node:fs/promises';
import { addOwnDecks, buildCatalogue, type Catalogue } from '#core/content/catalogue.ts';
import { eventTime } from '#core/study/event.ts';
import { OwnDecks } from '#core/study/own-decks.ts';
import type { Progress } from '#core/study/progress.ts';
import { nowOf, type Now } from '#core/time.ts';
import { readClock } from '#main/open-context.ts';
import { loadLibrary } from '#main/packs/library.ts';
import { describeFault } from '#main/store/errors.ts';
import { createNodeFileSystem } from '#main/store/node-file-system.ts';
import { readProgress, type ReadProgress } from '#main/store/read-progress.ts';
import { Refused } from './output.ts';

/** Packs and what the learner of a data folder did with them, for a command that changes nothing. */
export interface StudyData {
  /** The packs, with the learner's own decks beside them. */
  catalogue: Catalogue;
  progress: Progress;
  /** The events themselves. */
  history: Pick<ReadProgress, 'learner' | 'size' | 'allEvents' | 'isRevoked' | 'files' | 'settings'>;
  now: Now;
}

/**
 * Reads a data folder and a folder of packs. The app may be running; nothing is locked, repaired or written. What is
 * damaged is skipped and told on standard error.
 * @throws Refused where there is no data folder, or nothing was studied on it.
 */
export async function readData(dataFolder: string, packsFolder: string): Promise<StudyData> {
  await stat(dataFolder).catch((error: unknown) => {
    throw new Refused(`${dataFolder}: ${describeFault(error)}`);
  });
  const [library, read] = await Promise.all([
    loadLibrary(packsFolder),
    readProgress(dataFolder, createNodeFileSystem()),
  ]);
  if (!read) throw new Refused(`${dataFolder} holds no learner: it is no data folder of Common Orbit`);
  const { progress, latestTick, damaged } = read;
  for (const { pack, cause } of library.notices) console.error(`The pack ${pack} was left out: ${cause}`);
  if (damaged > 0) {
    const lines = damaged === 1 ? '1 damaged line was' : `${damaged} damaged lines were`;
    console.error(`${lines} skipped; \`orbit doctor\` names where.`);
  }
  const { at, offset } = readClock();
  return {
    catalogue: addOwnDecks(buildCatalogue(library.packs), new OwnDecks(progress)),
    progress,
    history: read,
    now: nowOf({ at: eventTime({ at, tick: latestTick }), offset }),
  };
}
