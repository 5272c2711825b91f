import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pictureType, readPicture, type Picture } from '#core/content/picture.ts';
import { pictureNameSchema } from '#core/study/own-note.ts';
import { NotSaved } from './store/errors.ts';
import type { FileSystem, RandomBytes } from './store/file-system.ts';
import { makeDirectories, readIfThere, removeLeftovers, replaceFile, withFile } from './store/files.ts';

export interface OwnMediaOptions {
  fileSystem: FileSystem;
  /** The learner's folder of pictures; made with the first of them. */
  folder: string;
  random: RandomBytes;
}

/** A picture that was kept. */
export interface KeptPicture extends Picture {
  /** The SHA-256 of its bytes and its ending: the same picture is the same file. */
  name: string;
}

/** The pictures a learner put into own notes. None is ever removed: an older note may come back that shows it. */
export class OwnMedia {
  private readonly options: OwnMediaOptions;

  constructor(options: OwnMediaOptions) {
    this.options = options;
  }

  /** Removes what a crash left behind. Never throws: what cannot be removed stays. */
  async tidy(): Promise<void> {
    await removeLeftovers(this.options.fileSystem, this.options.folder).catch(() => undefined);
  }

  /**
   * Keeps a picture; it is on the disk itself when this resolves.
   * @returns undefined for bytes that are no picture which can be shown.
   * @throws NotSaved when the disk refused.
   */
  async add(bytes: Uint8Array): Promise<KeptPicture | undefined> {
    const picture = readPicture(bytes);
    if (!picture) return undefined;
    const { fileSystem, folder, random } = this.options;
    const name = `${createHash('sha256').update(bytes).digest('hex')}.${picture.ending}`;
    try {
      await makeDirectories(fileSystem, folder);
      await replaceFile(fileSystem, join(folder, name), [bytes], random);
      await fileSystem.syncDirectory(folder);
    } catch (error) {
      throw new NotSaved(error, folder);
    }
    return { name, ...picture };
  }

  async has(name: string): Promise<boolean> {
    if (!pictureNameSchema.safeParse(name).success) return false;
    const { fileSystem, folder } = this.options;
    return fileSystem.open(join(folder, name), 'read').then(
      async (handle) => withFile(handle, async () => true),
      () => false,
    );
  }

  /** A picture with its media type; undefined where there is none of that name. @throws what the disk says. */
  async read(name: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | undefined> {
    const type = pictureNameSchema.safeParse(name).success ? pictureType(name) : undefined;
    const bytes = type && (await readIfThere(this.options.fileSystem, join(this.options.folder, name)));
    return bytes ? { bytes: new Uint8Array(bytes), type } : undefined;
  }
}
