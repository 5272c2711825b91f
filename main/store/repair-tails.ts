import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { freeNameBeside, readFully, withFile, writeAll } from './files.ts';
import type { History, Segment } from './history.ts';
import { segmentNumber, type JournalEnd } from './journal.ts';
import type { JournalFolder } from './read-events.ts';
import type { Tail } from './segment-cursor.ts';

const LINE_BREAK = Buffer.from('\n');
const COPY_BYTES = 1 << 20;

/** A torn tail that was cut off, and the file that keeps it. */
export interface CutTail {
  segment: string;
  keptAs: string;
}

export interface RepairedTails extends JournalEnd {
  cut: CutTail[];
}

/**
 * Makes this device's segments end with a whole line, on disk: a missing line break is added, an unfinished line is
 * cut off and kept aside. Segments of other devices stay as they are, for the rest of the line may still be brought.
 * What cannot be repaired stays too, and nothing is appended to it.
 */
export async function repairTails(
  journal: JournalFolder,
  device: string,
  history: History,
  tails: readonly Tail[],
): Promise<RepairedTails> {
  const result: RepairedTails = { cut: [], resumable: undefined, nextNumber: 1 };
  for (const tail of tails) {
    const segment = history.segments[tail.segment];
    const number = segment && segmentNumber(device, segment.name);
    if (!segment || number === undefined) continue;
    const isLast = number >= result.nextNumber;
    if (isLast) result.nextNumber = number + 1;
    let isSound = true;
    try {
      const keptAs = await repairTail(journal, segment, tail);
      if (keptAs !== undefined) result.cut.push({ segment: segment.name, keptAs });
    } catch {
      isSound = false;
    }
    if (isLast) result.resumable = isSound ? { name: segment.name, mark: segment.mark } : undefined;
  }
  return result;
}

async function repairTail(journal: JournalFolder, segment: Segment, tail: Tail): Promise<string | undefined> {
  const path = join(journal.folder, segment.name);
  const keptAs = tail.state === 'torn' ? await keepAside(journal, path, segment.mark.length) : undefined;
  const handle = await journal.fileSystem.open(path, tail.state === 'torn' ? 'update' : 'append');
  await withFile(handle, async () => {
    if (tail.state === 'torn') await handle.truncate(segment.mark.length);
    if (tail.state === 'whole') await writeAll(handle, LINE_BREAK);
    // Lines a killed process wrote but did not sync are about to count: they must be on disk before they do.
    await handle.dataSync();
  });
  if (tail.state === 'whole') {
    const bytes = Buffer.concat([tail.bytes, LINE_BREAK]);
    segment.mark = { length: segment.mark.length + bytes.length, crc: crc32(bytes, segment.mark.crc) };
    if (tail.isDamaged) {
      segment.damaged += 1;
      segment.damage = crc32(tail.bytes, segment.damage);
    }
  }
  segment.tailDamaged = false;
  segment.tailDamage = 0;
  return keptAs;
}

/** Copies what follows `from` into a file of its own, durably. @returns its name. */
export async function keepAside(
  { fileSystem, folder }: JournalFolder,
  path: string,
  from: number,
): Promise<string> {
  const target = await freeNameBeside(fileSystem, path, 'torn');
  try {
    await withFile(await fileSystem.open(path, 'read'), async (source) => {
      await withFile(await fileSystem.open(target, 'exclusive'), async (copy) => {
        const chunk = Buffer.allocUnsafe(COPY_BYTES);
        for (let position = from; ;) {
          const read = await readFully(source, chunk, position);
          if (read === 0) break;
          await writeAll(copy, chunk.subarray(0, read));
          position += read;
        }
        await copy.dataSync();
      });
    });
    await fileSystem.syncDirectory(folder);
  } catch (error) {
    await fileSystem.remove(target).catch(() => undefined);
    throw error;
  }
  return basename(target);
}
