import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { hashItem } from '#core/content/hash-item.ts';
import { itemSchema, type Item } from '#core/content/item.ts';
import type { Notice } from '#core/contract/notices.ts';
import { itemVersionSchema } from '#core/study/attempt-settings.ts';
import { NotSaved } from './errors.ts';
import type { FileHandle, FileSystem } from './file-system.ts';
import { listIfThere, makeDirectories, readFully, withFile, writeAll } from './files.ts';
import { openSeal, seal } from './sealed-json.ts';
import { SegmentReader, START_OF_SEGMENT } from './segment-reader.ts';

export interface ItemArchiveOptions {
  fileSystem: FileSystem;
  /** The learner's folder of archived items, one file per device; made with the first of them. */
  folder: string;
  /** Id of this device: the only file written. */
  device: string;
}

/** Where the line of one version stands. */
interface Place {
  file: string;
  position: number;
  length: number;
}

const ENDING = '.jsonl';
const BATCH_BYTES = 1 << 16;
const LINE_BREAK = 0x0a;

const archivedSchema = z.object({ v: z.literal(1), hash: itemVersionSchema, item: itemSchema });

/**
 * Items as they were shown, by what they said: an attempt is graded and looked at by them when their pack has changed or is
 * gone. Lines are only ever added. In memory there is where each stands, read at the first look.
 */
export class ItemArchive {
  private readonly options: ItemArchiveOptions;
  private index: Promise<Map<string, Place>> | undefined;
  /** The numbers of the damaged lines of each file. */
  private readonly damaged = new Map<string, readonly number[]>();
  private adding: Promise<unknown> = Promise.resolve();

  constructor(options: ItemArchiveOptions) {
    this.options = options;
  }

  /**
   * Keeps what is not kept so far; all of it is on the disk itself when this resolves.
   * @returns the hash of each item, in their order.
   * @throws NotSaved when the disk refused: nothing is known as kept then.
   */
  add(items: readonly Item[]): Promise<string[]> {
    const added = this.adding.then(() => this.addNew(items));
    this.adding = added.catch(() => undefined);
    return added;
  }

  /** An item as it was shown; undefined where that version is not kept, or its line is damaged. */
  async find(id: string, hash: string): Promise<Item | undefined> {
    const place = (await this.read()).get(keyOf(id, hash));
    if (!place) return undefined;
    const bytes = Buffer.alloc(place.length);
    const { fileSystem, folder } = this.options;
    const handle = await fileSystem.open(join(folder, place.file), 'read').catch(() => undefined);
    if (!handle) return undefined;
    const read = await withFile(handle, (file) => readFully(file, bytes, place.position));
    return read === place.length ? decodeArchived(bytes)?.item : undefined;
  }

  /** Damage seen so far. */
  notices(): Notice[] {
    return [...this.damaged].map(([file, lines]) => ({
      kind: 'archive-damaged',
      file,
      lines: lines.length,
      // Lines are only ever added, so that their numbers say which ones are meant.
      marks: [`items/${basename(file)}:${crc32(lines.join(' ')).toString(16)}`],
      isTold: false,
    }));
  }

  private async addNew(items: readonly Item[]): Promise<string[]> {
    const hashes = items.map(hashItem);
    const { folder, device } = this.options;
    try {
      const index = await this.read();
      const fresh = new Map<string, { item: Item; hash: string }>();
      items.forEach((item, position) => {
        const hash = hashes[position] ?? '';
        if (!index.has(keyOf(item.id, hash))) fresh.set(keyOf(item.id, hash), { item, hash });
      });
      if (fresh.size > 0) await this.append(`${device}${ENDING}`, fresh, index);
    } catch (error) {
      throw error instanceof NotSaved ? error : new NotSaved(error, folder);
    }
    return hashes;
  }

  private async append(
    file: string,
    fresh: ReadonlyMap<string, { item: Item; hash: string }>,
    index: Map<string, Place>,
  ): Promise<void> {
    const { fileSystem, folder } = this.options;
    await makeDirectories(fileSystem, folder);
    const handle = await fileSystem.open(join(folder, file), 'append');
    const places = await withFile(handle, async (open) => {
      const size = await open.size();
      // A line that was torn off stays as it is; what follows begins on a line of its own.
      const opening = size > 0 && !(await endsLine(open, size)) ? '\n' : '';
      const parts: Uint8Array[] = [Buffer.from(opening)];
      let position = size + opening.length;
      const placed: [string, Place][] = [];
      for (const [key, { item, hash }] of fresh) {
        const line = seal({ v: 1, hash, item });
        placed.push([key, { file, position, length: line.length }]);
        parts.push(line, Buffer.from('\n'));
        position += line.length + 1;
      }
      await writeAll(open, Buffer.concat(parts));
      await open.dataSync();
      return placed;
    });
    await fileSystem.syncDirectory(folder);
    for (const [key, place] of places) index.set(key, place);
  }

  private read(): Promise<Map<string, Place>> {
    this.index ??= this.readIndex().catch((error: unknown) => {
      this.index = undefined;
      throw error;
    });
    return this.index;
  }

  private async readIndex(): Promise<Map<string, Place>> {
    const index = new Map<string, Place>();
    const { fileSystem, folder } = this.options;
    const files = (await listIfThere(fileSystem, folder)).filter((name) => name.endsWith(ENDING));
    for (const file of files) {
      const damaged = await readArchiveFile(fileSystem, join(folder, file), ({ hash, item }, place) => {
        index.set(keyOf(item.id, hash), { file, ...place });
      });
      if (damaged.length > 0) this.damaged.set(join(folder, file), damaged);
    }
    return index;
  }
}

/**
 * Reads the archived items of one file.
 * @returns the numbers, from 1, of the lines that cannot be read.
 */
export async function readArchiveFile(
  fileSystem: FileSystem,
  path: string,
  onItem: (archived: z.infer<typeof archivedSchema>, place: { position: number; length: number }) => void,
): Promise<number[]> {
  const damaged: number[] = [];
  await withFile(await fileSystem.open(path, 'read'), async (handle) => {
    const reader = new SegmentReader(handle, START_OF_SEGMENT, BATCH_BYTES);
    let number = 0;
    const take = (bytes: Buffer, position: number) => {
      number += 1;
      const archived = decodeArchived(bytes);
      if (archived) onItem(archived, { position, length: bytes.length });
      else damaged.push(number);
    };
    for (let batch = await reader.nextBatch(); batch; batch = await reader.nextBatch()) {
      for (const { position, bytes } of batch) take(bytes, position);
    }
    if (reader.tail.length > 0) take(reader.tail, reader.mark.length);
  });
  return damaged;
}

/** Reads one line of an archive, given without its line break; undefined for a damaged one. */
export function decodeArchived(bytes: Buffer): z.infer<typeof archivedSchema> | undefined {
  const text = openSeal(bytes);
  if (text === undefined) return undefined;
  try {
    return archivedSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function keyOf(id: string, hash: string): string {
  return `${id}@${hash}`;
}

async function endsLine(handle: FileHandle, size: number): Promise<boolean> {
  const last = Buffer.alloc(1);
  await readFully(handle, last, size - 1);
  return last[0] === LINE_BREAK;
}
