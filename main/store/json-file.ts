import { basename, dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { z } from 'zod';
import { CannotOpen, NotSaved } from './errors.ts';
import { freeNameBeside, makeDirectories, readIfThere, replaceFile } from './files.ts';
import type { FileSystem, RandomBytes } from './file-system.ts';
import { openSeal, seal } from './sealed-json.ts';

export interface JsonFileOptions<T extends object> {
  fileSystem: FileSystem;
  path: string;
  random: RandomBytes;
  /** What the document must look like; one that does not is treated as damaged. */
  schema: z.ZodType<T>;
}

/** A document that could not be read. */
export interface DamagedDocument {
  file: string;
  /** Where it was moved; its own name where it could not be moved. */
  keptAs: string;
  restored: 'backup' | 'defaults';
}

/**
 * lowdb's own file adapter renames without a sync: a power cut can leave an empty file. This one is on disk when
 * `write` resolves: temporary file, sync, rename, sync of the folder. The two documents before stay as `.bak` and
 * `.bak2`, every one carries a checksum, and an unreadable one is moved aside, never overwritten.
 */
export class JsonFile<T extends object> implements Adapter<T> {
  readonly damaged: DamagedDocument[] = [];
  private readonly options: JsonFileOptions<T>;
  private writing: Promise<void> = Promise.resolve();

  constructor(options: JsonFileOptions<T>) {
    this.options = options;
  }

  /**
   * The newest readable generation, or null when there is none.
   * @throws CannotOpen when a file is there and the disk does not give it: it may be sound, so nothing replaces it.
   */
  async read(): Promise<T | null> {
    const { path } = this.options;
    const current = await this.readGeneration(path);
    if (current !== 'missing' && current !== 'damaged') return current;
    const keptAs = current === 'damaged' ? await this.moveAside(path).catch(() => path) : undefined;
    const earlier = await this.readEarlier();
    if (keptAs !== undefined) {
      const restored = earlier ? 'backup' : 'defaults';
      this.damaged.push({ file: basename(path), keptAs: basename(keptAs), restored });
    }
    // Where it cannot be restored on disk now, the backup is found again at the next start.
    if (earlier) await this.write(earlier).catch(() => undefined);
    return earlier ?? null;
  }

  /** @throws NotSaved when the document is not on disk; the one before is then still there. */
  write(data: T): Promise<void> {
    const written = this.writing.then(() => this.replace(data));
    this.writing = written.catch(() => undefined);
    return written;
  }

  private async replace(data: T): Promise<void> {
    const { fileSystem, path, random } = this.options;
    const folder = dirname(path);
    try {
      await makeDirectories(fileSystem, folder);
      await this.keepBackup();
      await replaceFile(fileSystem, path, [seal(data)], random);
      await fileSystem.syncDirectory(folder);
    } catch (error) {
      throw new NotSaved(error instanceof CannotOpen ? error.cause : error, folder);
    }
  }

  /** The current document becomes `.bak` as a copy, so that at no moment its own name is missing. */
  private async keepBackup(): Promise<void> {
    const { fileSystem, path, random } = this.options;
    const bytes = await readIfThere(fileSystem, path);
    if (!bytes) return;
    if (!this.decode(bytes)) {
      await this.moveAside(path);
      return;
    }
    if ((await readIfThere(fileSystem, `${path}.bak`)) !== undefined) {
      await fileSystem.rename(`${path}.bak`, `${path}.bak2`);
    }
    await replaceFile(fileSystem, `${path}.bak`, [bytes], random);
  }

  private async readEarlier(): Promise<T | undefined> {
    for (const generation of ['.bak', '.bak2']) {
      const document = await this.readGeneration(this.options.path + generation);
      if (document !== 'missing' && document !== 'damaged') return document;
    }
    return undefined;
  }

  private async readGeneration(path: string): Promise<T | 'missing' | 'damaged'> {
    let bytes: Buffer | undefined;
    try {
      bytes = await readIfThere(this.options.fileSystem, path);
    } catch (error) {
      throw new CannotOpen(error, path);
    }
    if (!bytes) return 'missing';
    return this.decode(bytes) ?? 'damaged';
  }

  private decode(bytes: Buffer): T | undefined {
    return decodeDocument(bytes, this.options.schema);
  }

  private async moveAside(path: string): Promise<string> {
    const { fileSystem } = this.options;
    const target = await freeNameBeside(fileSystem, path, 'damaged');
    await fileSystem.rename(path, target);
    await fileSystem.syncDirectory(dirname(path));
    return target;
  }
}

/** The document in `bytes`, or undefined when its checksum or its shape is wrong. */
export function decodeDocument<T>(bytes: Buffer, schema: z.ZodType<T>): T | undefined {
  const text = openSeal(bytes);
  if (text === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
