import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Item } from '#core/content/item.ts';
import { compareBackup, type Takers } from './compare-backup.ts';
import { NotSaved } from '#main/store/errors.ts';
import type { FileSystem, RandomBytes } from '#main/store/file-system.ts';
import {
  listIfThere,
  makeDirectories,
  replaceFile,
  temporaryName,
  withFile,
  writeAll,
} from '#main/store/files.ts';
import type { ItemArchive } from '#main/store/item-archive.ts';
import type { ProgressStore } from '#main/store/progress-store.ts';

export interface MergeBackupOptions {
  fileSystem: FileSystem;
  random: RandomBytes;
  store: ProgressStore;
  archive: ItemArchive;
  /** The learner's journal, to which events are added. */
  journalFolder: string;
  /** The learner's pictures, to which those of an export are added. */
  mediaFolder: string;
  onShare?: (share: number) => void;
}

/** Bytes written at a time. */
const PORTION_BYTES = 1 << 18;
const LINE_BREAK = Buffer.from('\n');

/**
 * Adds the events of `learner` in a backup that are not here, as a segment of their own beside those of the devices, and
 * takes them in. Nothing that is here is changed; a second time adds nothing.
 * @returns how many events and pictures were added.
 * @throws NotSaved when the disk refused: no event was added.
 */
export async function mergeBackup(
  path: string,
  learner: string,
  { fileSystem, random, store, archive, journalFolder, mediaFolder, onShare }: MergeBackupOptions,
): Promise<number> {
  const items: Item[] = [];
  let pictures = 0;
  try {
    const there = new Set(await listIfThere(fileSystem, mediaFolder));
    await makeDirectories(fileSystem, journalFolder);
    const temporary = join(journalFolder, temporaryName(random));
    let portion: Buffer[] = [];
    let waiting = 0;
    let crc = 0;
    let written = 0;
    try {
      await withFile(await fileSystem.open(temporary, 'exclusive'), async (handle) => {
        const flush = async () => {
          const bytes = Buffer.concat(portion);
          [portion, waiting] = [[], 0];
          crc = crc32(bytes, crc);
          written += bytes.length;
          await writeAll(handle, bytes);
        };
        const takers: Takers = {
          onEvent(of, _event, line) {
            if (of !== learner) return undefined;
            portion.push(Buffer.from(line), LINE_BREAK);
            waiting += line.length + 1;
            return waiting < PORTION_BYTES ? undefined : flush();
          },
          onItem(of, item) {
            if (of === learner) items.push(item);
            return undefined;
          },
          hasPicture: (name) => there.has(name),
          async onPicture(of, { name, bytes }) {
            if (of !== learner) return;
            if (there.size === 0) await makeDirectories(fileSystem, mediaFolder);
            await replaceFile(fileSystem, join(mediaFolder, name), [bytes], random);
            there.add(name);
            pictures += 1;
          },
          ...(onShare && { onShare }),
        };
        await compareBackup(fileSystem, path, store, takers);
        await flush();
        await handle.dataSync();
      });
      if (items.length > 0) await archive.add(items);
      if (pictures > 0) await fileSystem.syncDirectory(mediaFolder);
      if (written === 0) {
        await fileSystem.remove(temporary);
        return pictures;
      }
      const name = await freeSegmentName(fileSystem, journalFolder, crc);
      await fileSystem.rename(temporary, join(journalFolder, name));
      await fileSystem.syncDirectory(journalFolder);
    } catch (error) {
      await fileSystem.remove(temporary).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw error instanceof NotSaved ? error : new NotSaved(error, journalFolder);
  }
  return (await store.merge()) + pictures;
}

async function freeSegmentName(fileSystem: FileSystem, journalFolder: string, crc: number): Promise<string> {
  const taken = new Set(await listIfThere(fileSystem, journalFolder));
  const stem = `restored-${crc.toString(16).padStart(8, '0')}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}.jsonl` : `${stem}-${number}.jsonl`;
    if (!taken.has(name)) return name;
  }
}
