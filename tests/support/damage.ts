import { isDeepStrictEqual } from 'node:util';
import type { Notice } from '#core/contract/notices.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { encodeLine } from '#main/store/journal-line.ts';
import { openStore } from '#main/store/open-store.ts';
import { NOON } from './events.ts';
import { FOLDER, type Variant } from './power-loss.ts';
import { SeededRandom } from './random.ts';
import { ScriptedLearner } from './scripted-learner.ts';
import { SimulatedDisk } from './simulated-disk.ts';
import { createSimulatedFileSystem } from './simulated-file-system.ts';
import { eventsIn, foldFiles, plainProgress } from './store-truth.ts';

/** A sound data folder and what it holds. */
export interface SoundFolder {
  files: ReadonlyMap<string, Buffer>;
  /** Path of the only segment. */
  segment: string;
  /** Each event with the bytes of its line, line break included. */
  lines: { event: StudyEvent; start: number; end: number }[];
  learner: string;
}

/** Studies until the journal has `events` events, changes settings twice, closes. */
export async function makeSoundFolder(seed: number, events: number): Promise<SoundFolder> {
  const disk = new SimulatedDisk();
  const random = new SeededRandom(seed);
  const store = await openFolder(disk, random);
  const learner = new ScriptedLearner(random, () => undefined);
  for (let count = 0; count < events; count += 1) await learner.study(store);
  await learner.changeSettings(store);
  await learner.changeSettings(store);
  await store.close();
  const files = disk.files();
  const segment = [...files.keys()].find((path) => path.endsWith('.jsonl')) ?? '';
  let start = 0;
  const lines = eventsIn(files).map((event) => {
    const end = start + encodeLine(event).length;
    const line = { event, start, end };
    start = end;
    return line;
  });
  return { files, segment, lines, learner: store.progress.learner };
}

function openFolder(disk: SimulatedDisk, random: SeededRandom, variant: Variant = (same) => same) {
  const fileSystem = variant(createSimulatedFileSystem(disk));
  return openStore({
    folder: FOLDER,
    fileSystem,
    clock: () => ({ at: NOON, offset: 60 }),
    random: random.bytes,
  });
}

/** A disk that holds just these files. */
export function diskWith(files: ReadonlyMap<string, Buffer>): SimulatedDisk {
  const disk = new SimulatedDisk();
  for (const [path, bytes] of files) {
    const names = path.split('/').slice(1);
    let folder = 0;
    for (const [depth, name] of names.entries()) {
      const known = disk.folder(folder).names.get(name);
      const node = known ?? disk.nextNode;
      const isFolder = depth < names.length - 1;
      if (known === undefined) disk.apply({ kind: 'create', folder, name, node, isFolder });
      if (!isFolder) disk.apply({ kind: 'write', node, at: 0, bytes });
      folder = node;
    }
  }
  return disk;
}

/** One way to damage a folder, and what may be lost by it. */
export interface Damage {
  name: string;
  path: string;
  /** The damaged contents; undefined when the file is gone. */
  bytes: Buffer | undefined;
  /** Range of the sound contents that was touched. */
  from: number;
  to: number;
}

/** Opens a damaged folder. @returns what is wrong with how the store dealt with it. */
export async function checkDamage(
  sound: SoundFolder,
  damage: Damage,
  variant?: Variant,
): Promise<string | undefined> {
  const files = new Map(sound.files);
  const original = files.get(damage.path);
  if (damage.bytes) files.set(damage.path, damage.bytes);
  else files.delete(damage.path);
  const disk = diskWith(files);
  let store;
  try {
    store = await openFolder(disk, new SeededRandom(1), variant);
  } catch (error) {
    return `does not open: ${String(error)}`;
  }
  if (store.progress.learner !== sound.learner) return 'the learner is gone';
  const isJournal = damage.path === sound.segment;
  let lost = 0;
  for (const { event, start, end } of sound.lines) {
    const found = await store.progress.find(event.id);
    if (found && !isDeepStrictEqual(found, event)) return `took a damaged ${event.kind} for a sound one`;
    const isTouched = isJournal && start < damage.to && end > damage.from;
    if (!found && !isTouched) return `lost ${event.kind} ${event.id}, which was not touched`;
    if (!found) lost += 1;
  }
  if (!isDeepStrictEqual(plainProgress(store.progress.progress), foldFiles(disk.files()))) {
    return 'progress is not what the sound lines fold to';
  }
  const isChanged = !damage.bytes || (original !== undefined && !original.equals(damage.bytes));
  return isChanged ? untold(store.notices(), damage, lost, disk) : undefined;
}

/** @returns what the learner should have been told and was not, or which bytes were not kept. */
function untold(
  notices: Notice[],
  { path, bytes }: Damage,
  lost: number,
  disk: SimulatedDisk,
): string | undefined {
  if (path.includes('checkpoint')) return undefined;
  if (path.endsWith('.jsonl')) {
    const told = notices.reduce(
      (sum, notice) =>
        sum + (notice.kind === 'journal-damaged' ? notice.lines : notice.kind === 'journal-torn' ? 1 : 0),
      0,
    );
    if (told < lost) return `${lost} events lost, ${told} told: ${JSON.stringify(notices)}`;
  } else if (path.endsWith('.json') && bytes && !notices.some(({ kind }) => kind === 'document-damaged')) {
    return 'a damaged document was not reported';
  }
  if (!bytes || path.includes('.bak')) return undefined;
  const left = disk.files();
  const aside = [...left].filter(
    ([other]) => other.startsWith(`${path}.torn-`) || other.startsWith(`${path}.damaged-`),
  );
  const kept = path.endsWith('.jsonl')
    ? [left.get(path) ?? Buffer.alloc(0), ...aside.map(([, rest]) => rest)]
    : aside.map(([, rest]) => rest);
  return Buffer.concat(kept).subarray(0, bytes.length).equals(bytes)
    ? undefined
    : 'the damaged bytes were not kept';
}
